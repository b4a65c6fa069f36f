import { isLink, quote } from '../../../document/index.js';
import { eventDate } from '../../input/dates/event-date.js';
import type { EventIds } from '../../input/event-ids.js';
import { wholeOrFirstClause } from '../../input/first-clause.js';
import { richText } from '../../input/html-field.js';
import type { EventDraft } from '../../input/importer.js';
import { hasMarkup, shownLine } from '../../input/markup.js';
import { withEmbedded } from '../../input/with-embedded.js';
import { isImage, mediaKind } from '../../media-kinds.js';
import type { Slide } from './slide.js';

export const EXTENSION = 'com.knightlab.timeline';

/** An event; null, with a problem, for a slide that says nothing. */
export function slideEvent(slide: Slide, ids: EventIds): EventDraft | null {
  const { ledger } = slide.fields;
  const { html, ...media } = mediaOf(slide);
  const title = titleOf(slide, { html, ...media });
  if (title === undefined) {
    ledger.problem('error', slide.fields.place, 'has neither a headline nor a text, and is left out', 'Write a headline.');
    return null;
  }
  const when = eventDate(slide.moment('start'), slide.moment('end'), slide.fields.place, ledger);
  const dateText = slide.plain('displayDate', 'event dateText') ?? when.dateText;
  const id = ids.free(slide.peek('id'), slide.at('id')) ? slide.text('id', 'event id') : undefined;
  const body = bodyOf(slide, html, title);
  const lane = slide.plain('group', 'event lane');
  const event: EventDraft = {
    ...when,
    ...(dateText && { dateText }),
    title,
    ...(id && { id }),
    ...(body && { body }),
    ...media,
    ...(lane && { lane }),
  };
  const rest = slide.fields.rest('event ext');
  return withEmbedded({ ...event, ...(rest && { ext: { [EXTENSION]: rest } }) }, slide.fields);
}

/** The headline, or the beginning of what else the slide says. */
function titleOf(slide: Slide, { html, documents, media }: MediaDraft): string | undefined {
  const headline = slide.plain('headline', 'event title');
  if (headline !== undefined) return headline;
  const texts = [slide.peek('text'), slide.peek('caption'), html, documents?.[0]?.label, media?.[0]?.alt, slide.peek('displayDate')];
  const text = texts.map((one) => shownLine(one ?? '')).find(Boolean);
  if (text === undefined) return undefined;
  slide.fields.ledger.guessed(slide.from('headline'), 'a title from the beginning of the text or caption');
  return wholeOrFirstClause(text);
}

function bodyOf(slide: Slide, html: string | undefined, title: string): EventDraft['body'] {
  const text = slide.text('text', 'event body');
  if (text === title) return html === undefined ? undefined : { html };
  const whole = [text, html].filter((part) => part !== undefined).join('\n');
  return whole === '' ? undefined : richText(whole);
}

type MediaDraft = Pick<EventDraft, 'media' | 'documents'> & {
  /** A quotation or post that is markup, which belongs to the text. */
  readonly html?: string;
};

/** Markup, or an address, which may be all that is written or that of a frame. */
type Medium = { readonly html: string } | { readonly url: string; readonly isWhole: boolean };

const FRAME_SOURCE = /<iframe\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/i;

/** The medium of a slide: an image that can be shown here, or else a link. */
function mediaOf(slide: Slide): MediaDraft {
  const medium = mediumOf(slide);
  if (!medium) return {};
  if ('html' in medium) {
    slide.text('media', 'event body');
    return medium;
  }
  const { url, isWhole } = medium;
  const inPlace = isImage(url) && !/^http:/i.test(url);
  if (isWhole) slide.text('media', inPlace ? 'event media' : 'event documents');
  return inPlace ? imageMedia(slide, url) : linkedDocument(slide, url);
}

/** What is written as the medium of a slide; undefined, with a problem, for what cannot be linked. */
export function mediumOf(slide: Slide): Medium | undefined {
  const written = slide.peek('media');
  if (written === undefined) return undefined;
  const [, source] = hasMarkup(written) ? FRAME_SOURCE.exec(written) ?? [] : [written, written];
  if (source === undefined) return { html: written };
  const url = /^www\./i.test(source) ? `https://${source}` : source;
  if (!/\s/.test(url) && isLink(url)) return { url, isWhole: source === written };
  slide.fields.ledger.problem('warning', slide.at('media'), `the medium ${quote(url)} is no address that can be linked`,
    'It is kept as it is. Give an address that begins with https:.');
  return undefined;
}

function imageMedia(slide: Slide, url: string): MediaDraft {
  const caption = slide.plain('caption', 'media caption');
  const credit = slide.plain('credit', 'media credit');
  const link = linkOf(slide);
  const described = slide.plain('alt', 'media alt') ?? caption;
  if (described === undefined) slide.fields.ledger.guessed(slide.from('media'), 'an image without description is decoration');
  return {
    media: [{ url, alt: described ?? '', ...(caption && { caption }), ...(credit && { credit }), ...(link && { link }) }],
  };
}

function linkedDocument(slide: Slide, url: string): MediaDraft {
  const { label, ...kind } = mediaKind(url);
  const caption = slide.plain('caption', 'document label') ?? slide.plain('alt', 'document label');
  const publisher = slide.plain('credit', 'document publisher');
  return { documents: [{ label: caption ?? label, url, ...kind, ...(publisher && { publisher }) }] };
}

function linkOf(slide: Slide): string | undefined {
  const link = slide.peek('link');
  return link !== undefined && isLink(link) ? slide.text('link', 'media link') : undefined;
}
