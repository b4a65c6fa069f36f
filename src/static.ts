export { parse } from './document/index.js';
export type { Issue, Parsed, Policy } from './document/index.js';
export { loadMessages } from './locale/languages.js';
export { registerMessages, type MessagesInput } from './locale/registry.js';
export type { Messages } from './locale/messages.js';
export { renderStatic, type StaticOptions } from './static/index.js';
