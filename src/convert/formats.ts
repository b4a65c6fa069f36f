import { list, parse, quote, type Issue, type Parsed, type Policy } from '../document/index.js';
import { sheetAddress } from './import/timelinejs/sheet-address.js';
import type { Importer, ImportOptions } from './input/importer.js';
import type { Problem } from './input/report.js';

/** A format that documents are made from. */
export interface ImportFormat {
  /** What people call it. */
  readonly label: string;
  /** What its files hold: `json`, so that several of them can be read together as one list, or `text`. */
  readonly holds: 'json' | 'text';
  /** The address of the data, for the address that people know. */
  readonly addressOf?: (url: string) => string;
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
  ['timelinejs', {
    label: 'TimelineJS, JSON of versions 1 to 3', holds: 'json',
    load: async () => (await import('./import/timelinejs.js')).importTimelinejs,
  }],
  ['timelinejs-csv', {
    label: 'TimelineJS, its Google Sheet as CSV, or the address of a published one', holds: 'text', addressOf: sheetAddress,
    load: async () => (await import('./import/timelinejs-csv.js')).importTimelinejsCsv,
  }],
  ['csv', {
    label: 'Any table, a row an event; see --map', holds: 'text',
    load: async () => (await import('./import/csv.js')).importCsv,
  }],
  ['vis', {
    label: 'vis-timeline, items and groups', holds: 'json',
    load: async () => (await import('./import/vis.js')).importVis,
  }],
  ['simile', {
    label: 'SIMILE Timeline, JSON', holds: 'json',
    load: async () => (await import('./import/simile.js')).importSimile,
  }],
  ['courtlistener', {
    label: 'CourtListener and juriscraper: dockets, entries, alerts', holds: 'json',
    load: async () => (await import('./import/courtlistener.js')).importCourtlistener,
  }],
  ['federal-register', {
    label: 'Federal Register: documents and search results', holds: 'json',
    load: async () => (await import('./import/federal-register.js')).importFederalRegister,
  }],
  ['congress-gov', {
    label: 'congress.gov: bills and their actions', holds: 'json',
    load: async () => (await import('./import/congress-gov.js')).importCongressGov,
  }],
  ['iptp', {
    label: 'Immigration Policy Tracking Project, a page as text or HTML', holds: 'text',
    load: async () => (await import('./import/iptp.js')).importIptp,
  }],
]);

export const EXPORT_FORMATS: ReadonlyMap<string, ExportFormat> = new Map<string, ExportFormat>([
  ['csv', { label: 'Table, which `import csv` reads back', type: 'text/csv', load: async () => (await import('./export/csv.js')).exportCsv }],
  ['ics', { label: 'Calendar (iCalendar)', type: 'text/calendar', load: async () => (await import('./export/ics.js')).exportIcs }],
  ['csl-json', { label: 'Citations (CSL-JSON)', type: 'application/vnd.citationstyles.csl+json', load: async () => (await import('./export/csl-json.js')).exportCslJson }],
  ['citation', { label: 'A citation of the document, as text', type: 'text/plain', load: async () => (await import('./export/citation.js')).citationOf }],
  ['json-ld', { label: 'schema.org, for search engines', type: 'application/ld+json', load: async () => (await import('./export/json-ld.js')).exportJsonLd }],
  ['markdown', { label: 'Markdown (CommonMark)', type: 'text/markdown', load: async () => (await import('./export/markdown.js')).exportMarkdown }],
  ['html', { label: 'Static HTML, as `render` writes it', type: 'text/html', load: async () => (await import('./export/html.js')).exportHtml }],
  ['json', { label: 'The policy document itself, checked', type: 'application/json', load: async () => (await import('./export/json.js')).exportJson }],
]);

/** A file of another format: where its data are, and how to read them. */
export interface ForeignFile {
  readonly address: string;
  readonly read: (text: string) => Promise<Parsed>;
}

export function foreignFile(name: string, url: string): ForeignFile {
  return {
    address: IMPORT_FORMATS.get(name)?.addressOf?.(url) ?? url,
    read: (text) => readAs(name, text, { url }),
  };
}

/** Reads a file of another format as a policy document. What the import found wrong is among the issues. */
async function readAs(name: string, text: string, options: ImportOptions = {}): Promise<Parsed> {
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
