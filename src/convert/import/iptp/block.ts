import type { Inline, Paragraph, RichText } from '../../../document/index.js';

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

/** Why the address of something is missing. */
export const LOST_ADDRESS = 'a page copied as text has lost its addresses: import the page saved as HTML to keep them';

/** The part of a block between two places in its text. */
export function sliceBlock(block: Block, from: number, to = block.text.length): Block {
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
  return sliceBlock(block, text.length - text.trimStart().length, text.trimEnd().length);
}

type Body = Exclude<RichText, string | { html: string }>;

/** Paragraphs and lists of a page as rich text; one plain paragraph is a string. */
export function richBody(blocks: readonly Block[]): RichText | undefined {
  const body: Body = [];
  let list: Paragraph[] | undefined;
  for (const block of blocks) {
    const paragraph = paragraphOf(block);
    if (!block.item) body.push(paragraph);
    else if (list) list.push(paragraph);
    else body.push({ list: (list = [paragraph]) });
    if (!block.item) list = undefined;
  }
  const [only] = body;
  if (only === undefined) return undefined;
  return body.length === 1 && typeof only === 'string' ? only : body;
}

/** Neighbours without a link or emphasis are one run. */
function paragraphOf({ runs }: Block): Paragraph {
  const joined: Inline[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (typeof run === 'string' && typeof before === 'string') joined[joined.length - 1] = before + runText(run);
    else joined.push(run);
  }
  const [only] = joined;
  return joined.length === 1 && typeof only === 'string' ? only : joined;
}

const HEADING = [
  'Effective Date',
  'Subsequent Trump(?:-Era)? and Court Action(?:\\(s\\))?',
  'Current Status',
  'Original Trump Policy Status',
  'Pre Trump-Era Policies',
  'Subject Matter: .*',
  'Agencies Affected: .*',
].join('|');
const GLUED_HEADING = new RegExp(`(?<=[\\p{L}\\p{N}.)\\]”"])(?=(?:${HEADING})$)`, 'gmu');
const GLUED_DATE = /^([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})(?=[^\s,.;:)])/gm;
const GLUED_LINK = /^(View Document|Go to article)(?=[^\s.,])/gm;

/** Parts what text extractors write without a break: "March 7, 20252025.03.07 Complaint", "ReportEffective Date". */
export function unglue(page: string): string {
  return page.replace(GLUED_HEADING, '\n').replace(GLUED_DATE, '$1\n').replace(GLUED_LINK, '$1\n');
}
