import { parse, type PolicyCase } from '../../../document/index.js';
import { POLICY } from '../../csv/columns.js';
import { textOf } from '../../csv/cell.js';
import { fromOptions } from '../../input/from-options.js';
import type { ImportOptions } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import type { Row, Table } from '../../input/table.js';
import type { Mapping } from './mapping.js';
import { jsonObject } from './more.js';

type About = Readonly<Record<string, unknown>> & { readonly title: string };

/** The document that a row tells of in JSON. */
export interface AboutRow {
  readonly row: Row;
  readonly about: About;
}

const UNTITLED = 'Timeline';

/** The document as one of the rows has it in JSON, without its events; undefined when none has. */
export function aboutIn({ rows }: Table, mapping: Mapping, ledger: Ledger): AboutRow | undefined {
  const index = mapping.get('policy');
  if (index === undefined) return undefined;
  const row = rows.find(({ cells }) => (cells[index] ?? '').trim() !== '');
  const about = row && jsonObject(textOf(row.cells[index] ?? ''), `line ${row.line}`, POLICY, ledger);
  return about && { row, about: { ...about, title: typeof about['title'] === 'string' ? about['title'] : UNTITLED } };
}

/** The cases of such a document that can be used. */
export function casesOf(about: AboutRow['about'] | undefined): readonly PolicyCase[] {
  return parse({ title: '-', events: [], cases: about?.['cases'] }).policy?.cases ?? [];
}

/** The document of a table that says nothing of itself. */
export function described(options: ImportOptions, ledger: Ledger): About {
  if (options.title === undefined) ledger.guessed('the table', `its title is "${UNTITLED}"`);
  return { title: options.title ?? UNTITLED, ...fromOptions(options) };
}
