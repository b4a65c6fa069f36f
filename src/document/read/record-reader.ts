import { isPlainObject } from '../words.js';
import { ABSENT } from './absent.js';
import { isTooDeep } from './depth.js';
import { readChild } from './read-child.js';
import { refuse, type Read } from './reading.js';
import { isReserved } from './reserved.js';
import { wrongType } from './wrong-type.js';

/** Reads an object whose keys are the author's own: ids, languages, reverse-DNS names. */
export function recordReader(readKey: Read, readValue: Read): Read {
  return (source, at) => {
    if (!isPlainObject(source)) return refuse(at, wrongType(source, ['object']));
    if (isTooDeep(at)) return undefined;
    const record: Record<string, unknown> = {};
    const readEntry: Read = (value) =>
      readKey(at.path.at(-1), at) === undefined ? undefined : readValue(value, at);
    for (const key of Object.keys(source)) {
      const value = isReserved(key, at) ? undefined : readChild(readEntry, source, key, at);
      if (value !== undefined && value !== ABSENT) record[key] = value;
    }
    return record;
  };
}
