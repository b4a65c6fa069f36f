import { isFetched, isLink } from '../../document/index.js';
import { mediaKind } from '../media-kinds.js';
import { decodeEntities } from './entities.js';
import type { DocumentDraft, EventDraft } from './importer.js';
import { type Embed, embedsIn, hasMarkup, oneLine, type Run, runsIn } from './markup.js';

/** A text in which HTML may stand: as HTML when there is any, else plain, with its lines. */
export function richText(text: string): NonNullable<EventDraft['body']> {
  return hasMarkup(text) ? { html: text } : decodeEntities(text).replace(/\r\n?/g, '\n').trim();
}

/** What of HTML stands beside a text. */
export type Embedded = Required<Pick<EventDraft, 'media' | 'documents'>>;

/** The links, pictures and frames of what is to be a plain text. */
export function linkedIn(html: string): Embedded {
  return embeddedOf(runsIn(html));
}

/** The pictures and frames of what is rich text, which has its links in it. */
function embeddedIn(body: EventDraft['body']): Embedded {
  return embeddedOf(typeof body === 'object' && 'html' in body ? embedsIn(body.html) : []);
}

export function embeddedOf(runs: readonly (Run | Embed)[]): Embedded {
  const addressed = runs.filter(isLinked);
  return {
    media: addressed.filter(isShown).map(mediumOf),
    documents: addressed.filter((run) => !isShown(run)).map(documentOf),
  };
}

type Linked = (Run | Embed) & { readonly url: string };

/** Whether it has an address that readers can follow, and not only a place in its page. */
export function isLinked(run: Run | Embed): run is Linked {
  return run.url !== undefined && !run.url.startsWith('#') && isLink(run.url);
}

function isShown({ is, url }: Linked): boolean {
  return is === 'image' && isFetched(url);
}

function mediumOf({ url, text, ...run }: Linked): NonNullable<EventDraft['media']>[number] {
  const link = 'link' in run ? run.link : undefined;
  return { url, alt: text, ...(link !== undefined && isLink(link) && { link }) };
}

function documentOf(run: Linked): DocumentDraft {
  const { label, ...kind } = run.is === 'image' ? { type: 'image', label: 'Image' } : mediaKind(run.url);
  return { label: oneLine([run]) || label, url: run.url, ...kind };
}

/** What texts of an event are in, and what stands beside them. */
export type WithTexts = Pick<EventDraft, 'body' | 'documents' | 'media'>;

/** Of what stood in the texts of an event what it does not have yet: `linked` in plain ones, and the pictures and frames of its body. */
export function embeddedBeside({ body, documents = [], media = [] }: WithTexts, linked: readonly Embedded[]): Embedded {
  const found = [...linked, embeddedIn(body)];
  const known = new Set<unknown>([...documents, ...media].map((one: Partial<DocumentDraft> | null) => one?.url));
  const news = <Item extends { url: string | null }>(items: readonly Item[]): Item[] => items.filter(({ url }) => {
    const isNew = !known.has(url);
    known.add(url);
    return isNew;
  });
  return { documents: news(found.flatMap((one) => one.documents)), media: news(found.flatMap((one) => one.media)) };
}
