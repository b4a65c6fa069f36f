export { htmlBlocks } from './html-blocks.js';
export { parseHtml } from './parse-html.js';
