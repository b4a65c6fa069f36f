import fc from 'fast-check';
import { keysOf } from './at-pointer.js';
import { FIELDS } from './field-table.js';

/** The names of the format. */
const KEYS = [...new Set(FIELDS.flatMap(({ at }) => keysOf(at)))];

const VALUES = [
  '2025-02-28',
  '2025-02-30',
  '..',
  'https://example.org',
  'javascript:x',
  'en',
  'source',
  'order',
  '',
  1,
  -1,
  true,
  null,
];

/** JSON with the names and values of the format in any place. */
export const { json: anyJson } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom<unknown>(...VALUES),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS, '__proto__', 'constructor'), fc.string()), tie('json'), {
      maxKeys: 8,
    }),
    fc.jsonValue(),
  ),
}));

/** What JSON does not have, as well. */
export const foreign = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withObjectString: true,
  withNullPrototype: true,
  withBoxedValues: true,
  stringUnit: 'binary',
  key: fc.oneof(fc.constantFrom(...KEYS, '__proto__'), fc.string()),
});
