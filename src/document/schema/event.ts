import * as z from 'zod/mini';
import { KINDS } from '../kinds.js';
import { namedObject, object, optional, orNull, required } from './field.js';
import { richText } from './rich-text.js';
import { count, day, edtf, extension, filledText, flag, lang, link, oneOrSeveral, oneOrSeveralFilled, text, texts, urlSafe } from './values.js';

export const documentLink = namedObject('document', 'A document behind an event.', {
  label: required(text, 'What it is called.'),
  url: required(orNull(link), 'Its address; null when there is none, and then "missing" says why.'),
  type: optional(text, 'What kind of document it is.'),
  date: optional(day, 'The date on it.'),
  publisher: optional(text, 'Who publishes it.'),
  mediaType: optional(text, 'Its format, as a media type.', { examples: ['application/pdf'] }),
  pages: optional(count, 'How many pages it has.'),
  bytes: optional(count, 'How many bytes it has.'),
  lang: optional(lang, 'Its language.'),
  archiveUrl: optional(link, 'The address of an archived copy.'),
  missing: optional(text, 'Why there is no address: lost, sealed, unavailable.', {
    known: ['lost', 'sealed', 'unavailable'],
  }),
});

/** A document behind an event. `url: null` is shown as text; `missing` says why. */
export type EventDocument = z.output<typeof documentLink>;

/** The former name of `EventDocument`. */
export type PolicyDocument = EventDocument;

export const media = namedObject('image', 'An image; what is not one, or is of http, shows as a link.', {
  url: required(link, 'Its address. An image that is relative or https is shown; anything else is a link.'),
  alt: required(text, 'What it shows, for those who do not see it; empty when it is decoration.'),
  caption: optional(text, 'The words under it.'),
  credit: optional(text, 'Who made it.'),
  link: optional(link, 'Where it leads.'),
  width: optional(count, 'Its width in CSS pixels, so that its place is kept.'),
  height: optional(count, 'Its height in CSS pixels.'),
  kind: optional(
    z.enum(['image', 'audio', 'video', 'embed']),
    'What it is: a file that browsers show or play, or "embed", for what YouTube, Vimeo or DocumentCloud has at its address. An image when absent.',
  ),
  poster: optional(link, 'The address of a still image, which stands for a video or a player until a reader asks for that.'),
  transcript: optional(link, 'The address of its words in writing.'),
});

/** An image. An empty `alt` means that it is decorative; sizes are in CSS pixels. */
export type PolicyMedia = z.output<typeof media>;

const actor = object('person', {
  name: required(text, 'The name.'),
  role: optional(text, 'The part played: judge, agency, party.', { known: ['judge', 'agency', 'party'] }),
});

const relation = object('relation', {
  type: required(text, 'What it does to the other.', {
    known: ['amends', 'rules-on', 'appeals', 'stays', 'discloses', 'same-as'],
  }),
  target: required(text, 'The id of the other.'),
  certainty: optional(text, 'How sure that is.'),
});

/** Dates, links and texts are not described themselves: editors would show that in place of what the field says. */
export const event = namedObject(
  'event',
  'Something that happened: a date and a title are enough.',
  {
    date: required(
      orNull(edtf),
      'When it happened, in EDTF and as precisely as it is known: 2025-03-07, 2025-03, 2025~; null only with "dateText".',
    ),
    dateText: optional(filledText, 'Shown in place of the formatted date.', { examples: ['Early March 2025'] }),
    title: required(filledText, 'What happened, in a line.'),
    id: optional(urlSafe, 'A name of its own that can stand after # in an address. It is made of date and title when absent.', {
      examples: ['order-1'],
    }),
    kind: optional(text, 'What kind of event it is. Any other word is kept, and shown as "other".', {
      known: [...KINDS.keys()],
    }),
    kindLabel: optional(text, 'What the source calls the kind of event.'),
    body: optional(
      richText,
      'What happened, at length: text with blank lines between paragraphs, a list of paragraphs, or { "html": … }.',
    ),
    documents: optional(z.array(documentLink), 'The documents behind it.'),
    cases: optional(
      oneOrSeveral,
      'The case or cases that it is part of: ids, names or docket citations.',
    ),
    outlet: optional(text, 'Who reported it.'),
    actors: optional(z.array(actor), 'Who acted: judge, agency, party.'),
    notes: optional(texts, 'Ids of the notes that explain it.'),
    related: optional(z.array(relation), 'How it bears on other events, cases, spans or notes.'),
    reliability: optional(z.enum(['confirmed', 'reported', 'alleged']), 'How sure it is that this happened.'),
    key: optional(flag, 'Whether it is a turning point: labelled first on the chart.'),
    lane: optional(oneOrSeveralFilled, 'A lane of this name, or several: instead of those that kind and cases give.'),
    tags: optional(texts, 'More to filter by.'),
    media: optional(z.array(media), 'Images, fetched when the event opens.'),
    added: optional(day, 'When it was added to the document.'),
    updated: optional(day, 'When it was last changed in the document.'),
    ext: optional(extension, 'Anything else, by reverse-DNS keys; kept through import and export.'),
  },
  'dated',
);
