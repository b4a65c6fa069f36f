import type { DocumentDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import type { RowCells } from './row-cells.js';

const LONGEST = 120;

/** In place of a title that is blank, the beginning of a text of the event. */
const TEXTS: readonly ((fields: Readonly<Record<string, unknown>>) => unknown)[] = [
  ({ body }) => body,
  ({ documents }) => (documents as readonly DocumentDraft[] | undefined)?.[0]?.label,
  ({ kindLabel, kind }) => kindLabel ?? kind,
];

/** The title of an event, or what stands for it: a text, or a `loose` cell with words. Undefined when there is nothing. */
export function titleOf(
  fields: Readonly<Record<string, unknown>>, { row }: RowCells, loose: readonly number[], ledger: Ledger,
): string | undefined {
  const { title } = fields;
  if (typeof title === 'string' && title.trim() !== '') return title;
  const texts = [...TEXTS.map((textOf) => textOf(fields)), ...loose.map((index) => row.cells[index]).filter(hasWords)];
  const text = texts.find((text) => typeof text === 'string' && text.trim() !== '');
  if (typeof text !== 'string') return undefined;
  ledger.guessed('rows without a title', 'their title is the beginning of their text');
  return beginning(text);
}

/** At most 120 characters of the first line, to the end of a word. */
export function beginning(text: string): string {
  const [line = ''] = text.trim().split(/[\r\n]/, 1);
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : LONGEST)}…`;
}

function hasWords(cell: string | undefined): boolean {
  return /\p{L}{2}/u.test(cell ?? '');
}
