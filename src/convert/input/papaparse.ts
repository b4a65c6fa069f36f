import * as papaparse from 'papaparse';

// It is no ES module: what it exports is the default in Node, and the whole in some bundlers. In the package, this file
// has it inside, as an ES module (scripts/vendor.mjs).
const Papa = 'default' in papaparse ? papaparse.default as typeof papaparse : papaparse;

/** How a text is parted. */
export interface Parting {
  readonly delimiter: string;
  readonly newline: '\n' | '\r' | '\r\n';
  /** Rows to read; 0 for all. */
  readonly preview: number;
}

export interface Parted {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number | undefined }[];
}

/** Rows of cells, and what is odd about them, by papaparse. */
export const partText = (text: string, parting: Parting): Parted => Papa.parse<string[]>(text, parting);
