export { jsonLd } from './json-ld.js';
export { renderStatic, type StaticOptions } from './render-static.js';
export { blocksOf } from './rich-text-markup.js';
