import type { Inline } from '../../../document/index.js';
import { eraDraft, type LastingItem } from '../../input/era-draft.js';
import { EventIds } from '../../input/event-ids.js';
import { wholeOrFirstClause } from '../../input/first-clause.js';
import { fromOptions } from '../../input/from-options.js';
import { richText } from '../../input/html-field.js';
import type { ImportOptions, PolicyDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import { shownLine } from '../../input/markup.js';
import { mediaKind } from '../../media-kinds.js';
import { EXTENSION, mediumOf, slideEvent } from './slide-event.js';
import type { Slide } from './slide.js';

/** A timeline of any version of the format. */
export interface Timeline {
  readonly title?: Slide | undefined;
  readonly events: readonly Slide[];
  readonly eras: readonly Slide[];
  /** What is left once all else is read. */
  readonly rest: () => Readonly<Record<string, unknown>> | undefined;
}

export function timelinePolicy({ title, events, eras, rest }: Timeline, options: ImportOptions, ledger: Ledger): PolicyDraft {
  const ids = new EventIds(ledger);
  const text = title?.peek('text');
  const heading = title?.plain('headline', 'title') ?? options.title ?? madeUp(text, ledger);
  const drafts = events.map((slide) => slideEvent(slide, ids)).filter((event) => event !== null);
  const lasting = eras.map((era) => eraDraft(eraOf(era), ledger)).filter((era) => era !== null);
  const summary = title && summaryOf(title);
  const left = rest();
  return {
    title: heading,
    ...fromOptions(options),
    ...(summary && { summary }),
    events: drafts,
    ...(lasting.length > 0 && { eras: lasting }),
    ...(left && { ext: { [EXTENSION]: left } }),
  };
}

function madeUp(text: string | undefined, ledger: Ledger): string {
  const start = wholeOrFirstClause(shownLine(text ?? ''));
  ledger.guessed('title', start ? 'a title from the beginning of its text' : 'a title, since there is none');
  return start || 'Timeline';
}

function eraOf(era: Slide): LastingItem {
  return {
    noun: 'an era',
    from: era.from('headline'),
    unnamed: 'Era',
    label: () => era.plain('headline', 'era label'),
    start: era.moment('start'),
    end: era.moment('end'),
    place: era.fields.place,
  };
}

/** The text of a title slide; below it a link to its medium, since a policy has no images. */
function summaryOf(title: Slide): PolicyDraft['summary'] {
  const text = title.text('text', 'summary');
  const medium = mediumOf(title);
  if (!medium) return text === undefined ? undefined : richText(text);
  if (!('html' in medium)) return withLink(text, mediumLink(title, medium.url, medium.isWhole));
  title.text('media', 'summary');
  return { html: [text, medium.html].filter((part) => part !== undefined).join('\n') };
}

function mediumLink(title: Slide, href: string, isWhole: boolean): Inline[] {
  if (isWhole) title.text('media', 'summary');
  const label = title.plain('caption', 'summary') ?? title.plain('alt', 'summary') ?? mediaKind(href).label;
  const credit = title.plain('credit', 'summary');
  return [{ text: label, href }, ...(credit === undefined ? [] : [` (${credit})`])];
}

function withLink(text: string | undefined, nodes: Inline[]): PolicyDraft['summary'] {
  if (text === undefined) return [nodes];
  const written = richText(text);
  return typeof written === 'string' ? [...written.split(/\n{2,}/), nodes] : { html: `${text}\n<p>${nodes.map(markup).join('')}</p>` };
}

function markup(node: Inline): string {
  if (typeof node === 'string') return escaped(node);
  return `<a href="${escaped(node.href ?? '')}">${escaped(node.text)}</a>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
