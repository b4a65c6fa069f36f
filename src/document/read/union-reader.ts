import { refuse, type Read } from './reading.js';
import { wrongType } from './wrong-type.js';

/** A way to read a place that takes several JSON types. */
export interface Option {
  /** `string`, `boolean`, `array` or `object`. */
  readonly type: string;
  readonly read: Read;
}

/**
 * Reads what may have several JSON types. Each type has one option, so that a mistake inside is blamed
 * exactly.
 */
export function unionReader(options: readonly Option[]): Read {
  const readers = new Map(options.map(({ type, read }) => [type, read]));
  const types = [...readers.keys()];
  return (value, at) => {
    const read = readers.get(Array.isArray(value) ? 'array' : typeof value);
    return read ? read(value, at) : refuse(at, wrongType(value, types));
  };
}
