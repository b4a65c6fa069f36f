import { documentIn, list, missingFile, parse, quote, type Issue, type Parsed, type Policy } from '../document/index.js';
import { sheetAddress, tableAddress } from './import/timelinejs/sheet-address.js';
import { mapPairs } from './input/map-pairs.js';
import { placeAt, type Importer, type ImportOptions } from './input/importer.js';
import type { Problem } from './input/report.js';

/** What a caller can say of a table. */
export type TableOption = 'map' | 'dateOrder' | 'skipRows' | 'sheet';

/** A format that documents are made from. */
export interface ImportFormat {
  /** What people call it. */
  readonly label: string;
  /** What its files hold. The importer of `bytes` reads what a library made of them, which pages do not load. */
  readonly holds: 'json' | 'text' | 'bytes';
  /** Whether several files are read together as one list: those of an API are about one another. */
  readonly joins?: boolean;
  /** What can be said beside a file of it that others have no use for. */
  readonly takes?: readonly TableOption[];
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
  /** Whether it takes a document with all of its translations; others get the one that is asked for. */
  readonly holdsAll?: boolean;
  /** Gives what writes it, with words of ours in a language. */
  readonly load: () => Promise<(policy: Policy, lang?: string) => string>;
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
    label: 'Any table, a row an event, or the address of a Google Sheet; see --map', holds: 'text', addressOf: tableAddress, takes: ['map', 'dateOrder', 'skipRows'],
    load: async () => (await import('./import/csv.js')).importCsv,
  }],
  ['xlsx', {
    label: 'Excel workbook, a sheet of it as a table; see --sheet', holds: 'bytes', takes: ['map', 'dateOrder', 'skipRows', 'sheet'],
    load: async () => (await import('./import/xlsx.js')).importXlsx,
  }],
  ['json', {
    label: 'Any list of objects, an object an event; see --map', holds: 'json', takes: ['map', 'dateOrder'],
    load: async () => (await import('./import/json.js')).importJson,
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
    label: 'CourtListener and juriscraper: dockets, entries, alerts', holds: 'json', joins: true,
    load: async () => (await import('./import/courtlistener.js')).importCourtlistener,
  }],
  ['federal-register', {
    label: 'Federal Register: documents and search results', holds: 'json', joins: true,
    load: async () => (await import('./import/federal-register.js')).importFederalRegister,
  }],
  ['congress-gov', {
    label: 'congress.gov: bills and their actions', holds: 'json', joins: true,
    load: async () => (await import('./import/congress-gov.js')).importCongressGov,
  }],
  ['legiscan', {
    label: 'LegiScan: bills', holds: 'json', joins: true,
    load: async () => (await import('./import/legiscan.js')).importLegiscan,
  }],
  ['openstates', {
    label: 'Open States: bills', holds: 'json', joins: true,
    load: async () => (await import('./import/openstates.js')).importOpenstates,
  }],
  ['oyez', {
    label: 'Oyez: cases of the Supreme Court', holds: 'json', joins: true,
    load: async () => (await import('./import/oyez.js')).importOyez,
  }],
  ['ics', {
    label: 'Calendar (iCalendar)', holds: 'text',
    load: async () => (await import('./import/ics.js')).importIcs,
  }],
  ['rss', {
    label: 'Feed (RSS or Atom)', holds: 'text',
    load: async () => (await import('./import/rss.js')).importRss,
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
  ['markdown', { label: 'Markdown (CommonMark)', type: 'text/markdown', holdsAll: true, load: async () => {
    const { exportMarkdown } = await import('./export/markdown.js');
    return (policy, lang) => exportMarkdown(policy, undefined, lang);
  } }],
  ['html', { label: 'Static HTML, as `render` writes it', type: 'text/html', holdsAll: true, load: async () => (await import('./export/html.js')).exportHtml }],
  ['json', { label: 'The policy document itself, checked', type: 'application/json', holdsAll: true, load: async () => (await import('./export/json.js')).exportJson }],
]);

/** A file of another format: where its data are, and how to read them. */
export interface ForeignFile {
  readonly address: string;
  readonly read: (text: string) => Promise<Parsed>;
}

/** What a page says of such a file beside its format. */
export interface FileWords {
  readonly title: string | null;
  /** As the command takes it: `date="Filed" title="Case"`. */
  readonly map: string | null;
}

export function foreignFile(name: string, url: string, { title, map }: FileWords = { title: null, map: null }): ForeignFile {
  return {
    address: IMPORT_FORMATS.get(name)?.addressOf?.(url) ?? url,
    read: (text) => readAs(name, text, { url, ...(map !== null && { map: mapPairs(map) }), ...(title !== null && { title }) }),
  };
}

/** Reads a file of another format as a policy document. What the import found wrong is among the issues. */
async function readAs(name: string, text: string, options: ImportOptions = {}): Promise<Parsed> {
  const format = IMPORT_FORMATS.get(name);
  if (!format) return { policy: null, issues: [unknownFormat(name)] };
  if (format.holds === 'bytes') return { policy: null, issues: [notInPages(name)] };
  const read = await format.load().catch(missingFile);
  if (typeof read === 'string') return { policy: null, issues: [notLoaded(name, read)] };
  const { policy: draft, report, placeOf } = read(text, options);
  const { policy, issues } = draft ? parse(draft) : { policy: null, issues: [] };
  // The others are among the problems of the import.
  const remarks = issues.filter(({ severity }) => severity === 'info').map((issue): Issue => {
    const place = placeAt(issue.path, placeOf);
    return place === '' ? issue : { ...issue, message: `${place}: ${issue.message}` };
  });
  return { policy, issues: inOrder([...report.problems.map(issueOf), ...remarks]) };
}

/** By the rows that they are about; what is about none of them comes first. */
function inOrder(issues: readonly Issue[]): Issue[] {
  const lineOf = ({ message }: Issue): number => Number(/^(?:line|row|entry) (\d+)/.exec(message)?.[1] ?? 0);
  return [...issues].sort((one, other) => lineOf(one) - lineOf(other));
}

/** The issues of a file that is no policy document: where it seems to be of another format, that it is, and what to do. */
export async function unnamedFormat(text: string, url: string, issues: readonly Issue[]): Promise<readonly Issue[]> {
  const { recognize } = await import('./input/files/recognize.js');
  const names = recognize(text, url).filter((name) => IMPORT_FORMATS.has(name));
  if (names.length === 0) return issues;
  return [{
    severity: 'error',
    path: '',
    message: `The document seems to be of another format: ${list(names.map((name) => IMPORT_FORMATS.get(name)?.label ?? name), 'or')}`,
    hint: `Set ${list(names.map((name) => `format="${name}"`), 'or')}.`,
  }];
}

/**
 * Writes a policy in another format.
 * @param lang of the words, which `loadMessages` brings, and of the texts that have a translation; the document's own when absent
 */
export async function exportAs(name: string, policy: Policy, lang?: string): Promise<{ text: string; type: string }> {
  const format = EXPORT_FORMATS.get(name);
  if (!format) throw new TypeError(`No format is called ${quote(name)}.`);
  const write = await format.load();
  const told = lang === undefined || format.holdsAll ? policy : documentIn(policy, lang);
  return { text: write(told, lang), type: format.type };
}

function issueOf({ severity, place, message, hint }: Problem): Issue {
  return { severity, path: place.startsWith('/') ? place : '', message, ...(hint !== undefined && { hint }) };
}

function notLoaded(name: string, file: string): Issue {
  return { severity: 'error', path: '', message: `What reads the format ${quote(name)} cannot be loaded`, hint: `${file} cannot be reached.` };
}

function notInPages(name: string): Issue {
  return {
    severity: 'error',
    path: '',
    message: `The format ${quote(name)} is not read in pages`,
    hint: `Make a policy document of the file, with the command \`policy-timeline import ${name}\`, or save it as CSV.`,
  };
}

function unknownFormat(name: string): Issue {
  return {
    severity: 'error',
    path: '',
    message: `The format ${quote(name)} is not known`,
    hint: `Name one of ${list([...IMPORT_FORMATS.keys()], 'or')}.`,
  };
}
