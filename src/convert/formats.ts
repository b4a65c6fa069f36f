import { list, parse, quote, type Issue, type Parsed, type Policy } from '../document/index.js';
import type { Importer, ImportOptions } from './reading/importer.js';
import type { Problem } from './reading/report.js';

/** A format that documents are made from. */
export interface ImportFormat {
  /** What people call it. */
  readonly label: string;
  /** What its files hold: `json`, so that several of them can be read together as one list, or `text`. */
  readonly holds: 'json' | 'text';
  /** Loads the importer, which is a module of its own. */
  readonly load: () => Promise<Importer>;
}

/** A format that documents are written in. */
export interface ExportFormat {
  readonly label: string;
  /** Media type. */
  readonly type: string;
  readonly load: () => Promise<(policy: Policy) => string>;
}

/** By the name that a command or the attribute `format` calls it. */
export const IMPORT_FORMATS: ReadonlyMap<string, ImportFormat> = new Map<string, ImportFormat>([
]);

export const EXPORT_FORMATS: ReadonlyMap<string, ExportFormat> = new Map<string, ExportFormat>([
  ['json', { label: 'Policy document', type: 'application/json', load: async () => (await import('./export/json.js')).exportJson }],
]);

/** Reads a file of another format as a policy document. What the import found wrong is among the issues. */
export async function readAs(name: string, text: string, options: ImportOptions = {}): Promise<Parsed> {
  const format = IMPORT_FORMATS.get(name);
  if (!format) return { policy: null, issues: [unknownFormat(name)] };
  const read = await format.load();
  const { policy, report } = read(text, options);
  return { policy: policy && parse(policy).policy, issues: report.problems.map(issueOf) };
}

/** Writes a policy in another format. */
export async function exportAs(name: string, policy: Policy): Promise<{ text: string; type: string }> {
  const format = EXPORT_FORMATS.get(name);
  if (!format) throw new TypeError(`No format is called ${quote(name)}.`);
  const write = await format.load();
  return { text: write(policy), type: format.type };
}

function issueOf({ severity, place, message, hint }: Problem): Issue {
  return { severity, path: place.startsWith('/') ? place : '', message, ...(hint !== undefined && { hint }) };
}

function unknownFormat(name: string): Issue {
  return {
    severity: 'error',
    path: '',
    message: `The format ${quote(name)} is not known`,
    hint: `Name one of ${list([...IMPORT_FORMATS.keys()], 'or')}.`,
  };
}
