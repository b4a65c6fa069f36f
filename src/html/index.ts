export { htmlBlocks } from './html-blocks.js';
