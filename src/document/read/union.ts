import { wrongType } from '../complaints.js';
import type { JsonType } from '../form/form.js';
import { refuse } from './read-state.js';
import { MISS, type Reader } from './reader.js';

/** Reads what may have several JSON types. Each type has one option, so that a mistake inside is blamed exactly. */
export function unionReader(options: ReadonlyMap<JsonType, Reader>): Reader {
  const optionFor = (value: unknown): Reader | undefined => options.get(typeOf(value));
  return {
    read(value, state) {
      const option = optionFor(value);
      return option ? option.read(value, state) : refuse(state, wrongType(value, [...options.keys()]));
    },
    take: (value, state, depth) => optionFor(value)?.take(value, state, depth) ?? MISS,
  };
}

/** Another type of the language than these has no option. */
function typeOf(value: unknown): JsonType {
  return Array.isArray(value) ? 'array' : (typeof value as JsonType);
}

/** Reads what may be `null`, where that means something. */
export function nullableReader({ read, take }: Reader): Reader {
  return {
    read: (value, state) => (value === null ? null : read(value, state)),
    take: (value, state, depth) => (value === null ? null : take(value, state, depth)),
  };
}
