import { isLink } from '../../../document/index.js';
import type { EventIds } from '../../input/event-ids.js';
import type { Fields } from '../../input/fields.js';
import { wholeOrFirstClause } from '../../input/first-clause.js';
import { richText } from '../../input/html-field.js';
import type { EventDraft } from '../../input/importer.js';
import { shownLine } from '../../input/markup.js';
import { withEmbedded } from '../../input/with-embedded.js';
import { isImage, mediaKind } from '../../media-kinds.js';
import { keyOf } from './attributes.js';
import { type DateReader, simileWhen } from './uncertain-dates.js';

export const EXTENSION = 'org.simile-widgets.timeline';

/** An event; null, with a problem, for one that says nothing. */
export function simileEvent(event: Fields, ids: EventIds, read: DateReader): EventDraft | null {
  const { ledger, place } = event;
  const text = bodyText(event);
  const title = event.text(keyOf(event, 'title'), 'event title') ?? titleFrom(text, event);
  if (title === undefined) {
    ledger.problem('error', place, 'has neither a title nor a description, and is left out', 'Write a title.');
    return null;
  }
  const when = simileWhen(event, read);
  const key = keyOf(event, 'id');
  const id = ids.free(event.peek(key), event.at(key)) ? event.text(key, 'event id') : undefined;
  const documents = [documentOf(event, 'link'), documentOf(event, 'image')].filter((document) => document !== undefined);
  const media = imageOf(event, title);
  const rest = event.rest('event ext');
  return withEmbedded({
    ...when,
    title,
    ...(id && { id }),
    ...(text !== undefined && text !== title && { body: richText(text) }),
    ...(documents.length > 0 && { documents }),
    ...(media && { media }),
    ...(rest && { ext: { [EXTENSION]: rest } }),
  }, event);
}

function bodyText(event: Fields): string | undefined {
  return event.html(keyOf(event, 'description'), 'event body') ?? event.html('caption', 'event body');
}

function titleFrom(text: string | undefined, event: Fields): string | undefined {
  const title = wholeOrFirstClause(shownLine(text ?? ''));
  if (title) event.ledger.guessed(event.from('title'), 'a title from the beginning of the description');
  return title || undefined;
}

/** A link, or an image that cannot be shown here. */
function documentOf(event: Fields, key: 'link' | 'image'): NonNullable<EventDraft['documents']>[number] | undefined {
  const url = event.peek(key);
  if (url === undefined || !isLink(url) || (key === 'image' && isShown(url))) return undefined;
  event.text(key, 'event documents');
  return { url, ...(key === 'image' ? { type: 'image', label: 'Image' } : mediaKind(url)) };
}

function imageOf(event: Fields, title: string): EventDraft['media'] {
  const url = event.peek('image');
  if (url === undefined || !isLink(url) || !isShown(url)) return undefined;
  event.text('image', 'event media');
  event.ledger.guessed(event.from('image'), 'the title describes the image');
  return [{ url, alt: title }];
}

/** SIMILE says that it is an image, whatever its name; but only those of https and of the page itself are shown. */
function isShown(url: string): boolean {
  return !/^http:|^mailto:/i.test(url) && (isImage(url) || /^https:/i.test(url));
}
