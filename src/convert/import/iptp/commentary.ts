import type { PolicyDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import { addressOf, type Block } from './block.js';
import { dateBefore } from './dates.js';
import { richBody } from './rich-body.js';

type CommentaryDraft = NonNullable<PolicyDraft['commentary']>[number];

export const GO = /^(?:go to|read)(?: the)? article$/i;
const LONGEST_OUTLET = 60;

/** The articles of a page: each begins as a list item, or after the link of the one before. */
export function commentaryOf(blocks: readonly Block[], ledger: Ledger): CommentaryDraft[] {
  const articles: Block[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (!isOpen || block.item) articles.push([block]);
    else articles.at(-1)?.push(block);
    isOpen = !GO.test(block.text);
  }
  return articles.map((article) => articleOf(article, ledger));
}

function articleOf([heading, ...rest]: readonly Block[], ledger: Ledger): CommentaryDraft {
  const line = heading?.text ?? '';
  const link = rest.find(({ text }) => GO.test(text));
  const url = (link && addressOf(link)) ?? (heading && addressOf(heading));
  const body = richBody(rest.filter((block) => block !== link));
  const dated = dateBefore(line);
  ledger.read('Commentary: article', 'commentary');
  if (url === undefined) ledger.dropped('Commentary: address of the article', LOST);
  return {
    ...(dated?.date !== undefined && { date: dated.date }),
    ...headline(line.slice(dated?.date === undefined ? 0 : dated.length)),
    ...(body !== undefined && { body }),
    ...(url !== undefined && { url }),
    ...(url !== undefined && link && { linkText: link.text }),
  };
}

/** "headline - outlet", or, in older entries, "outlet | headline". */
function headline(text: string): { title: string; outlet?: string } {
  const bar = text.indexOf(' | ');
  if (bar > 0 && bar <= LONGEST_OUTLET) return { outlet: text.slice(0, bar), title: text.slice(bar + 3) };
  const dash = Array.from(text.matchAll(/\s[-–—]+\s/g)).at(-1);
  const outlet = dash ? text.slice(dash.index + dash[0].length) : '';
  if (!dash || dash.index === 0 || outlet === '' || outlet.length > LONGEST_OUTLET) return { title: text };
  return { title: text.slice(0, dash.index), outlet };
}

const LOST = 'a page copied as text has lost its addresses: import the page saved as HTML to keep them';
