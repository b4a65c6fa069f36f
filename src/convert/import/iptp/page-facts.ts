import type { PolicyDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import { addressOf, type Block, LOST_ADDRESS, richBody } from './block.js';
import { dateBefore } from './date-lines.js';
import { facetsOf } from './facets.js';
import type { FactName, FactSection } from './outline.js';
import { GO_TO_ARTICLE, isAroundEntry } from './template.js';

type FactsDraft = Partial<Pick<PolicyDraft, 'status' | 'facets' | 'commentary' | 'feedback'>>;
type Kept = { readonly heading: string; readonly lines: readonly unknown[] };

/** What the page says about the policy as a whole. */
export interface PageFacts {
  readonly draft: FactsDraft;
  /** Sections that the document format has no place for. */
  readonly kept: readonly Kept[];
  /** Titles of documents. */
  readonly documents: readonly Block[];
}

interface Found {
  readonly status?: NonNullable<FactsDraft['status']>;
  readonly facets?: NonNullable<FactsDraft['facets']>;
  readonly commentary?: NonNullable<FactsDraft['commentary']>;
  readonly feedback?: NonNullable<FactsDraft['feedback']>;
  readonly documents?: readonly Block[];
  readonly kept?: Kept;
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/;

const READERS: Readonly<Record<FactName, (section: FactSection, ledger: Ledger) => Found>> = {
  status: (section, ledger) => ({ status: [statusOf(section, ledger)] }),
  recent: (section, ledger) => (section.blocks.length > 0 ? { status: [statusOf(section, ledger)] } : {}),
  facets: (section, ledger) => {
    const { facets, status } = facetsOf(section, ledger);
    return { facets: [...facets], status: [status] };
  },
  documents: ({ blocks }) => ({ documents: blocks }),
  commentary: ({ blocks }, ledger) => ({ commentary: commentaryOf(blocks, ledger) }),
  feedback: ({ label }, ledger) => {
    ledger.read('feedback line', 'feedback');
    const email = EMAIL.exec(label)?.[0];
    return { feedback: { text: label, ...(email !== undefined && { email }) } };
  },
  other: (section, ledger) => {
    if (section.blocks.length > 0) ledger.kept(section.label, 'ext', section.blocks.length);
    return section.blocks.length > 0 ? { kept: { heading: section.label, lines: section.blocks.map(lineOf) } } : {};
  },
};

export function readPageFacts(sections: readonly FactSection[], ledger: Ledger): PageFacts {
  const found = sections.flatMap(splitFeedback).map((section) => READERS[section.name](section, ledger));
  const all = <Key extends 'status' | 'facets' | 'commentary'>(key: Key): NonNullable<Found[Key]>[number][] =>
    found.flatMap((each) => [...(each[key] ?? [])] as NonNullable<Found[Key]>[number][]);
  const [status, facets, commentary] = [all('status'), all('facets'), all('commentary')];
  const feedback = found.find((each) => each.feedback)?.feedback;
  return {
    draft: {
      ...(facets.length > 0 && { facets }),
      ...(status.length > 0 && { status }),
      ...(commentary.length > 0 && { commentary }),
      ...(feedback && { feedback }),
    },
    kept: found.flatMap(({ kept }) => kept ?? []),
    documents: found.flatMap(({ documents }) => documents ?? []),
  };
}

/** What follows the feedback line is a section of its own: articles, or what nobody knows. */
function splitFeedback(section: FactSection): FactSection[] {
  if (section.name !== 'feedback' || section.blocks.length === 0) return [section];
  const name = section.blocks.some(({ text }) => GO_TO_ARTICLE.test(text)) ? 'commentary' : 'other';
  return [{ ...section, blocks: [] }, { name, label: 'Below the feedback line', blocks: section.blocks }];
}

/** Verbatim; "None" says that the source lists none. */
function statusOf({ label, blocks }: FactSection, ledger: Ledger): NonNullable<FactsDraft['status']>[number] {
  ledger.read(label, 'status');
  const value = blocks.map(({ text }) => text).join(' · ');
  return { label, value: value === '' || /^(?:none|n\/a)\.?$/i.test(value) ? null : value };
}

export function lineOf(block: Block): unknown {
  const href = addressOf(block);
  if (href !== undefined) return { text: block.text, href };
  return block.runs.every((run) => typeof run === 'string') ? block.text : block.runs;
}

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
  const lines = blocks.filter((block) => !isAroundEntry(block));
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

type CommentaryDraft = NonNullable<PolicyDraft['commentary']>[number];

const LONGEST_OUTLET = 60;

/** The articles of a page: each begins as a list item, or after the link of the one before. */
function commentaryOf(blocks: readonly Block[], ledger: Ledger): CommentaryDraft[] {
  const articles: Block[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (!isOpen || block.item) articles.push([block]);
    else articles.at(-1)?.push(block);
    isOpen = !GO_TO_ARTICLE.test(block.text);
  }
  return articles.map((article) => articleOf(article, ledger));
}

function articleOf([heading, ...rest]: readonly Block[], ledger: Ledger): CommentaryDraft {
  const line = heading?.text ?? '';
  const link = rest.find(({ text }) => GO_TO_ARTICLE.test(text));
  const url = (link && addressOf(link)) ?? (heading && addressOf(heading));
  const body = richBody(rest.filter((block) => block !== link));
  const dated = dateBefore(line);
  ledger.read('Commentary: article', 'commentary');
  if (url === undefined) ledger.dropped('Commentary: address of the article', LOST_ADDRESS);
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
