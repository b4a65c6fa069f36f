import { list } from '../document/index.js';
import { CallError } from './exit-code.js';

type Formats<Format> = ReadonlyMap<string, Format>;

/** The formats with what people call them, a line each. */
export function formatTable(formats: Formats<{ readonly label: string }>): string {
  const width = Math.max(...[...formats.keys()].map(({ length }) => length));
  return [...formats].map(([name, { label }]) => `  ${name.padEnd(width)}  ${label}`).join('\n');
}

/** @throws CallError for a name that no format has */
export function knownFormat<Format>(name: string, formats: Formats<Format>): Format {
  const format = formats.get(name);
  if (!format) throw new CallError(`No format is called "${name.slice(0, 40)}".`, `Name one of ${list([...formats.keys()], 'or')}.`);
  return format;
}
