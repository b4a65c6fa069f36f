import * as stories from '../../../stories/documents/index.js';

export { anyJson } from '../any-json.js';
export { copy, withValue, without } from '../at-pointer.js';
export { FIELDS } from '../field-table.js';
export { FULL } from '../full-document.js';
export { SMALL } from '../../fixtures/policies.js';
export { default as fc } from 'fast-check';
export { stories };
