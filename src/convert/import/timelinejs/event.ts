import { htmlText } from '../../../document/index.js';
import { richText } from '../../input/html-field.js';
import type { EventIds } from '../../input/event-ids.js';
import type { EventDraft } from '../../input/importer.js';
import { wholeOrFirstClause } from '../../input/first-clause.js';
import { mediaOf, type MediaDraft } from './media.js';
import type { Slide } from './slide.js';
import { eventDate } from '../../input/dates/event-date.js';

export const EXTENSION = 'com.knightlab.timeline';

/** An event; null, with a problem, for a slide that says nothing.  */
export function eventOf(slide: Slide, ids: EventIds): EventDraft | null {
  const { ledger } = slide.fields;
  const { html, ...media } = mediaOf(slide);
  const title = titleOf(slide, { html, ...media });
  if (title === undefined) {
    ledger.problem('error', slide.fields.place, 'has neither a headline nor a text, and is left out', 'Write a headline.');
    return null;
  }
  const when = eventDate(slide.moment('start'), slide.moment('end'), slide.fields.place, ledger);
  const dateText = slide.plain('displayDate', 'event dateText') ?? when.dateText;
  const id = ids.free(slide.peek('id'), slide.place('id')) ? slide.text('id', 'event id') : undefined;
  const body = bodyOf(slide, html, title);
  const lane = slide.plain('group', 'event lane');
  const rest = slide.fields.rest('event ext');
  return {
    ...when,
    ...(dateText && { dateText }),
    title,
    ...(id && { id }),
    ...(body && { body }),
    ...media,
    ...(lane && { lane }),
    ...(rest && { ext: { [EXTENSION]: rest } }),
  };
}

/** The headline, or the beginning of what else the slide says. */
function titleOf(slide: Slide, { html, documents, media }: MediaDraft): string | undefined {
  const headline = slide.plain('headline', 'event title');
  if (headline !== undefined) return headline;
  const texts = [slide.peek('text'), slide.peek('caption'), html, documents?.[0]?.label, media?.[0]?.alt, slide.peek('displayDate')];
  const text = texts.map((one) => htmlText(one ?? '')).find(Boolean);
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
