export { registerFormats } from './foreign-formats.js';
export { inlineText, MISPLACED } from './inline-script.js';
export { loadText, type LoadOptions } from './load-text.js';
export { PolicySource, type SourceListener, type SourceStatus } from './policy-source.js';
export { SourceError, type SourceFault } from './source-error.js';
