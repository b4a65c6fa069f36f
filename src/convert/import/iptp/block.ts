import type { Inline } from '../../../document/index.js';

/** A paragraph, heading or item of a page. A page is a sequence of these. */
export interface Block {
  /** Without double spaces, never empty. */
  readonly text: string;
  /** The same, in the runs that the page shows apart: links, emphasis. */
  readonly runs: readonly Inline[];
  /** Whether a list item begins here. */
  readonly item: boolean;
  /** The page's main heading. */
  readonly main?: boolean;
  /** Of headings in HTML, from 1. */
  readonly level?: number;
  /** "line 12". */
  readonly place: string;
}

export const runText = (run: Inline): string => (typeof run === 'string' ? run : run.text);

/** The address of a block that is one link, whose words may be in several elements. */
export function addressOf(block: Block): string | undefined {
  const shown = block.runs.filter((run) => runText(run).trim() !== '');
  const [first, ...others] = shown.map((run) => typeof run === 'object' ? run.href : undefined);
  return others.every((address) => address === first) ? first : undefined;
}

/** The part of a block between two places in its text. */
export function part(block: Block, from: number, to = block.text.length): Block {
  let at = 0;
  const runs = block.runs.flatMap((run): Inline[] => {
    const text = runText(run);
    const piece = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    if (piece === '') return [];
    return [typeof run === 'string' ? piece : { ...run, text: piece }];
  });
  return { ...block, text: block.text.slice(from, to), runs };
}

/** A block without the spaces around it. */
export function trimmed(block: Block): Block {
  const { text } = block;
  if (text.trim() === text) return block;
  return part(block, text.length - text.trimStart().length, text.trimEnd().length);
}
