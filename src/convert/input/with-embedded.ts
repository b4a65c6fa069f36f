import type { Fields } from './fields.js';
import { embeddedBeside, type WithTexts } from './html-field.js';

/**
 * An event with what stood in its texts beside them: links of plain ones, pictures and frames of its body. `from` is what it was
 * read from, `parts` what else its texts are from.
 */
export function withEmbedded<Event extends WithTexts>(event: Event, from: Fields, ...parts: readonly Fields[]): Event {
  const { documents, media } = embeddedBeside(event, [from, ...parts].map((part) => part.linked()));
  if (documents.length > 0) from.ledger.read(from.from('(HTML)'), 'event documents, of links and frames in texts', documents.length);
  if (media.length > 0) from.ledger.read(from.from('(HTML)'), 'event media, of pictures in texts', media.length);
  return {
    ...event,
    ...(documents.length > 0 && { documents: [...event.documents ?? [], ...documents] }),
    ...(media.length > 0 && { media: [...event.media ?? [], ...media] }),
  };
}
