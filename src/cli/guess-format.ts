import { IMPORT_FORMATS } from '../convert/formats.js';
import { recognize } from '../convert/input/files/recognize.js';
import { list } from '../document/index.js';
import { CallError } from './exit-code.js';
import type { ImportInput } from './import-input.js';

/**
 * The format that all of some files are of, by their marks.
 * @throws CallError when they do not tell, or are of several
 */
export function guessFormat(inputs: readonly ImportInput[]): string {
  const [first, ...others] = inputs.map((input) => ({ name: input.name, formats: formatsOf(input) }));
  const formats = others.reduce((common, one) => common.filter((format) => one.formats.includes(format)), first?.formats ?? []);
  const [format] = formats;
  if (format !== undefined && formats.length === 1) return format;
  if (format !== undefined) throw new CallError(`${first?.name ?? ''} may be of several formats: ${list(formats.map(labelOf), 'or')}.`, callWith(formats));
  const known = others.length > 0 && first?.formats.length ? others.find((one) => one.formats.length > 0) : undefined;
  if (known) throw new CallError(`The files are of several formats: ${first?.name ?? ''} is ${list(first?.formats ?? [], 'or')}, and ${known.name} ${list(known.formats, 'or')}.`, ONE_BY_ONE);
  throw new CallError(`Nobody can tell by ${list(inputs.filter((input) => formatsOf(input).length === 0).map(({ name }) => name))} what format it is of.`,
    callWith(likelyOf(inputs[0]?.value)));
}

const ONE_BY_ONE = 'Import those of each format, and join the documents with `policy-timeline merge`.';
const callWith = (formats: readonly string[]): string => `Name it: policy-timeline import ${formats.join('|')} FILE.`;
const labelOf = (format: string): string => `${format} (${IMPORT_FORMATS.get(format)?.label ?? ''})`;

/** @throws CallError for a document of our own, which needs no import */
function formatsOf({ name, value }: ImportInput): readonly string[] {
  if (typeof value !== 'string') return ['xlsx'];
  const found = recognize(value, name);
  if (found.includes('') && found.length === 1) throw new CallError(`${name} is a policy document already, and needs no import.`, 'Check it: policy-timeline validate.');
  return found.filter((format) => format !== '');
}

/** What a file that has no marks can be, by what it holds. */
function likelyOf(value: unknown): readonly string[] {
  const holds = typeof value === 'string' && /^\s*[[{]/.test(value) ? 'json' : 'text';
  return [...IMPORT_FORMATS].filter(([, format]) => format.holds === holds).map(([name]) => name);
}
