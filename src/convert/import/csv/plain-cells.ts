import { embeddedOf, isLinked, linkedIn, type Embedded } from '../../input/html-field.js';
import type { Ledger } from '../../input/ledger.js';
import { hasMarkup, oneLine, type Run, runsIn, shownText } from '../../input/markup.js';
import type { Row, Table } from '../../input/table.js';
import { isAddress } from '../../table/document-lines.js';
import type { Mapping } from './known-columns.js';

/** Fields whose cells may be HTML, or JSON. */
const AS_WRITTEN = ['body', 'more', 'policy'];
/** Fields whose cells have a document a line: a link is one. */
const OF_LINKS: ReadonlySet<string> = new Set(['documents', 'url']);
/** Fields whose cells have several of a kind, a line each. */
const LISTS: ReadonlySet<string> = new Set(['cases', 'actors', 'tags', 'notes', 'lane']);

interface PlainCell {
  readonly text: string;
  readonly linked?: Embedded;
}

/**
 * A table whose cells hold the text that their HTML shows, with its links beside. Of a table that is an export of ours every
 * cell means what it says.
 */
export function withPlainCells(table: Table, mapping: Mapping, links: readonly number[], ledger: Ledger): Table {
  if (!table.mayHoldHtml || mapping.has('policy')) return table;
  const columns = [...fieldsByColumn(mapping), ...links.map((index) => [index, 'documents'] as const)];
  const ofLinks = new Set(columns.filter(([, field]) => OF_LINKS.has(field)).map(([index]) => index));
  return { ...table, rows: table.rows.map((row) => plainRow(withLinks(row, ofLinks, table.columns, ledger), columns, table.columns, ledger)) };
}

/** What a cell leads to stands in it where documents do, and otherwise beside it. */
function withLinks(row: Row, ofLinks: ReadonlySet<number>, names: readonly string[], ledger: Ledger): Row {
  if (!row.links) return row;
  const cells = [...row.cells];
  const linked: Embedded[] = [];
  for (const [index, url] of row.links) {
    const text = cells[index] ?? '';
    const run: Run = { text, url, is: 'link' };
    if (!isLinked(run)) {
      ledger.dropped(names[index] ?? '', 'addresses of cells that nobody can follow');
      continue;
    }
    ledger.read(names[index] ?? '', 'event documents, of what its cells lead to');
    if (ofLinks.has(index)) cells[index] = `${text} ${url}`.trim();
    else linked.push(embeddedOf([run]));
  }
  return { ...row, cells, ...(linked.length > 0 && { linked }) };
}

/** The fields of plain text by their columns. One that is a title as well is read as the other field wants it. */
function fieldsByColumn(mapping: Mapping): Map<number, string> {
  const asWritten = new Set(AS_WRITTEN.map((field) => mapping.get(field)));
  const fields = new Map<number, string>();
  for (const [field, index] of mapping) {
    if (!asWritten.has(index) && !(field === 'title' && fields.has(index))) fields.set(index, field);
  }
  return fields;
}

function plainRow(row: Row, columns: readonly (readonly [number, string])[], names: readonly string[], ledger: Ledger): Row {
  let cells: string[] | undefined;
  const linked: Embedded[] = [...row.linked ?? []];
  for (const [index, field] of columns) {
    const cell = row.cells[index] ?? '';
    if (!cell.includes('<') && !cell.includes('&')) continue;
    const plain = plainCell(field, cell);
    if (plain.text === cell) continue;
    cells ??= [...row.cells];
    cells[index] = plain.text;
    if (plain.linked) linked.push(plain.linked);
    ledger.guessed(names[index] ?? '', 'HTML is read as the text that it shows');
    const lost = hasMarkup(cell) ? runsIn(cell).filter((run) => run.url !== undefined && !isLinked(run)).length : 0;
    if (lost > 0) ledger.dropped(names[index] ?? '', 'addresses in HTML that nobody can follow', lost);
  }
  return cells ? { ...row, cells, ...(linked.length > 0 && { linked }) } : row;
}

function plainCell(field: string, cell: string): PlainCell {
  if (!hasMarkup(cell)) return { text: shownText(cell) };
  if (OF_LINKS.has(field)) return documentLines(linesOf(runsIn(cell)));
  const lines = LISTS.has(field) ? linesOf(runsIn(cell)).map(oneLine) : [oneLine(runsIn(cell))];
  return { text: lines.filter(Boolean).join('\n'), linked: linkedIn(cell) };
}

/** As cells of documents have them: a label and its address a line. What lies beside the page of the table is linked apart. */
function documentLines(lines: readonly (readonly Run[])[]): PlainCell {
  const isApart = (line: readonly Run[]): boolean => line.some((run) => isLinked(run) && !isAddress(run.url));
  return {
    text: lines.filter((line) => !isApart(line)).map(documentLine).filter(Boolean).join('\n'),
    linked: embeddedOf(lines.filter(isApart).flat()),
  };
}

function documentLine(line: readonly Run[]): string {
  const label = withoutMarks(oneLine(line));
  const url = line.find(isLinked)?.url ?? '';
  return [url !== '' && isAddress(label) ? '' : label, url].filter(Boolean).join(' ');
}

/** Runs line by line, and such that each line has one address at most. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      const last = lines.at(-1) ?? [];
      const isNext = index > 0 || (run.url !== undefined && last.some(({ url }) => url !== undefined));
      if (isNext) lines.push([{ ...run, text }]);
      else last.push({ ...run, text });
    });
  }
  return lines;
}

const MARKS = ' ,;|·•–—-';

/** Without what parts one link from the next. */
function withoutMarks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && MARKS.includes(text.charAt(start))) start += 1;
  while (end > start && MARKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
