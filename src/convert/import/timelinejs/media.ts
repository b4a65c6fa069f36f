import { isLink, quote } from '../../../document/index.js';
import { hasMarkup } from '../../input/html-field.js';
import type { EventDraft } from '../../input/importer.js';
import { isImage, mediaKind } from '../../input/media-kinds.js';
import type { Slide } from './slide.js';

export type MediaDraft = Pick<EventDraft, 'media' | 'documents'> & {
  /** A quotation or post that is markup, which belongs to the text. */
  readonly html?: string;
};

/** Markup, or an address, which may be all that is written or that of a frame. */
export type Medium = { readonly html: string } | { readonly url: string; readonly isWhole: boolean };

const FRAME_SOURCE = /<iframe\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/i;

/** The medium of a slide: an image that can be shown here, or else a link. */
export function mediaOf(slide: Slide): MediaDraft {
  const medium = mediumOf(slide);
  if (!medium) return {};
  if ('html' in medium) {
    slide.text('media', 'event body');
    return medium;
  }
  const { url, isWhole } = medium;
  const inPlace = isImage(url) && !/^http:/i.test(url);
  if (isWhole) slide.text('media', inPlace ? 'event media' : 'event documents');
  return inPlace ? image(slide, url) : document(slide, url);
}

/** What is written as the medium of a slide; undefined, with a problem, for what cannot be linked. */
export function mediumOf(slide: Slide): Medium | undefined {
  const written = slide.peek('media');
  if (written === undefined) return undefined;
  const [, source] = hasMarkup(written) ? FRAME_SOURCE.exec(written) ?? [] : [written, written];
  if (source === undefined) return { html: written };
  const url = /^www\./i.test(source) ? `https://${source}` : source;
  if (!/\s/.test(url) && isLink(url)) return { url, isWhole: source === written };
  slide.fields.ledger.problem('warning', slide.place('media'), `the medium ${quote(url)} is no address that can be linked`,
    'It is kept as it is. Give an address that begins with https:.');
  return undefined;
}

function image(slide: Slide, url: string): MediaDraft {
  const caption = slide.plain('caption', 'media caption');
  const credit = slide.plain('credit', 'media credit');
  const link = linkOf(slide);
  const described = slide.plain('alt', 'media alt') ?? caption;
  if (described === undefined) slide.fields.ledger.guessed(slide.from('media'), 'an image without description is decoration');
  return {
    media: [{ url, alt: described ?? '', ...(caption && { caption }), ...(credit && { credit }), ...(link && { link }) }],
  };
}

function document(slide: Slide, url: string): MediaDraft {
  const { label, ...kind } = mediaKind(url);
  const caption = slide.plain('caption', 'document label') ?? slide.plain('alt', 'document label');
  const publisher = slide.plain('credit', 'document publisher');
  return { documents: [{ label: caption ?? label, url, ...kind, ...(publisher && { publisher }) }] };
}

function linkOf(slide: Slide): string | undefined {
  const link = slide.peek('link');
  return link !== undefined && isLink(link) ? slide.text('link', 'media link') : undefined;
}
