import { refuse, type Read } from './reading.js';
import { MISS, type Reader, type Take } from './take.js';
import { wrongType } from './wrong-type.js';

/** By JSON type: `string`, `boolean`, `array` or `object`. */
type Options = ReadonlyMap<string, Reader>;

/**
 * Reads what may have several JSON types. Each type has one option, so that a mistake inside is blamed
 * exactly.
 */
export function unionReader(options: Options): Read {
  return (value, at) => {
    const option = options.get(typeOf(value));
    return option ? option.read(value, at) : refuse(at, wrongType(value, [...options.keys()]));
  };
}

export function unionTaker(options: Options): Take {
  return (value, at, depth) => options.get(typeOf(value))?.take(value, at, depth) ?? MISS;
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
