export { controlStyles } from './control.styles.js';
export { documentStyles } from './document.styles.js';
export { hostStyles } from './host.styles.js';
export { markStyles } from './mark.styles.js';
export { richTextStyles } from './rich-text.styles.js';
export { tokenStyles } from './tokens.styles.js';
