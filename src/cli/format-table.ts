import { closestName } from '../document/closest-name.js';
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
  if (!format) throw unknownFormat(name, [...formats.keys()]);
  return format;
}

export function unknownFormat(name: string, formats: readonly string[]): CallError {
  const meant = closestName(name, formats);
  const choice = `Name one of ${list(formats, 'or')}.`;
  return new CallError(`No format is called "${name.slice(0, 40)}".`, meant === undefined ? choice : `Did you mean ${meant}? ${choice}`);
}
