import type { Note } from '../../../document/index.js';
import { fold } from '../../../model/index.js';
import type { Ledger } from '../../input/ledger.js';
import { type Block, richBody, runText, sliceBlock, trimmed } from './block.js';

/** The remarks below litigation entries: in the last generations in asterisks, before in words of their own. */
const NOTE =
  /^\*\*.+\*\*\s*\.?$|^\*{0,2}\s*(?:link to case here\b|see litigation note\b|our litigation entries\b|litigation (?:entries are limited|is listed for)\b)/i;
const LINK = /^link to case here\s*[.:]?\s*/i;
const REFERENCE = /^see (?:the )?litigation notes? (?:above|below)\.?$/i;

export interface ReadNote {
  /** Id of the note that the remark is, or refers to. */
  readonly note: string | undefined;
  /** Address behind "Link to case here". */
  readonly link: { readonly label: string; readonly url: string } | undefined;
  /** What was no remark after all. */
  readonly rest: Block | undefined;
}

export const isNote = ({ text }: Block): boolean => NOTE.test(text);

/** The words of a remark that are no text of the note. */
export function phrasesOf(block: Block): string[] {
  if (!isNote(block)) return [];
  const { text } = withoutAsterisks(block);
  const said = LINK.exec(text)?.[0] ?? '';
  const rest = text.slice(said.length);
  return [said.trim(), ...(REFERENCE.test(rest) ? [rest] : [])].filter((phrase) => phrase !== '');
}

/** The notes of a page: one for each wording. */
export class NoteBook {
  readonly #notes = new Map<string, { readonly id: string; readonly note: Note }>();
  #last: string | undefined;

  read(block: Block, from: string, ledger: Ledger): ReadNote {
    const remark = withoutAsterisks(block);
    const said = LINK.exec(remark.text)?.[0] ?? '';
    const text = trimmed(sliceBlock(remark, said.length));
    const link = said === '' ? undefined : linkIn(sliceBlock(remark, 0, said.length));
    if (said !== '' && link) ledger.read(`${from}: link to the case`, 'case link');
    if (said !== '' && !link) ledger.dropped(`${from}: “Link to case here”`, 'its address is lost where a page is copied as text');
    if (text.text === '') return { note: undefined, link, rest: undefined };
    const isReference = REFERENCE.test(text.text);
    if (isReference && this.#last === undefined) return { note: undefined, link, rest: text };
    ledger.read(`${from}: litigation note`, isReference ? 'reference to the note' : 'note');
    return { note: isReference ? this.#last : this.#enter(text), link, rest: undefined };
  }

  drafts(): Record<string, Note> | undefined {
    const all = [...this.#notes.values()].map(({ id, note }) => [id, note] as const);
    return all.length > 0 ? Object.fromEntries(all) : undefined;
  }

  #enter(block: Block): string {
    const key = fold(block.text);
    const count = this.#notes.size + 1;
    const known = this.#notes.get(key) ?? {
      id: count === 1 ? 'litigation' : `litigation-${count}`,
      note: { short: 'Litigation note', text: richBody([{ ...block, item: false }]) ?? block.text },
    };
    this.#notes.set(key, known);
    return (this.#last = known.id);
  }
}

function withoutAsterisks(block: Block): Block {
  const { text } = block;
  const from = /^[*\s]*/.exec(text)?.[0].length ?? 0;
  let to = text.length;
  while (to > from && /[*\s-]/.test(text.charAt(to - 1))) to -= 1;
  return sliceBlock(block, from, to);
}

function linkIn({ runs }: Block): ReadNote['link'] {
  const run = runs.find((piece) => typeof piece === 'object' && piece.href !== undefined);
  return typeof run === 'object' && run.href !== undefined ? { label: runText(run).trim(), url: run.href } : undefined;
}
