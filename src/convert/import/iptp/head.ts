import type { Ledger } from '../../input/ledger.js';
import type { Block } from './block.js';
import { isAround } from './template.js';

/** What stands above the entry. */
export interface Head {
  readonly title: string | undefined;
  readonly badges: readonly string[];
  /** Other lines. */
  readonly rest: readonly Block[];
}

const BADGE = /^\d\.\d$/;
const BADGE_BEFORE = /^(\d\.\d) (?=\S)/;

/** The title is the main heading, or else the last line above the entry; a badge stands before it. */
export function readHead(blocks: readonly Block[], ledger: Ledger): Head {
  const lines = blocks.filter((block) => !isAround(block));
  const texts = lines.filter(({ text }) => !BADGE.test(text));
  const heading = texts.findLast(({ main }) => main) ?? texts.at(-1);
  const before = BADGE_BEFORE.exec(heading?.text ?? '');
  const badges = lines.filter(({ text }) => BADGE.test(text)).map(({ text }) => text);
  const title = heading?.text.slice(before?.[0].length ?? 0);
  if (title !== undefined) ledger.read('page: title', 'title');
  if (before?.[1] !== undefined) badges.push(before[1]);
  if (badges.length > 0) ledger.read('page: badge', 'badges');
  return { title, badges: [...new Set(badges)], rest: texts.filter((block) => block !== heading) };
}
