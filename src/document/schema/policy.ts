import * as z from 'zod/mini';
import { courtCase, coverage, span } from './case.js';
import { event } from './event.js';
import { namedObject, object, optional, required, says } from './field.js';
import { richText } from './rich-text.js';
import { day, edtf, email, extension, filledText, flag, lang, link, text, texts, timeZone, urlSafe, version } from './values.js';

// A value that cannot be used never becomes null: that would say that the source lists none.
export const status = namedObject('status', 'What a source asserts, word for word.', {
  label: required(text, 'What the status is called: "Current status".'),
  value: required(z.nullable(text), 'The status; null means that the source lists none, which is not "no effect".'),
  asOf: optional(day, 'When the source said so.'),
  source: optional(text, 'Who says so.'),
  scope: optional(text, 'What part of the policy it is about.'),
});

/** What a source asserts, verbatim. `value: null`: the source lists none, which is not "no effect". */
export type PolicyStatus = z.output<typeof status>;

export const identifier = namedObject('identifier', 'A number or name of the policy elsewhere.', {
  scheme: required(text, 'Whose number it is, in short: "iptp", "rin".'),
  value: required(text, 'The number or name.'),
  label: optional(text, 'How it is shown.'),
});

/** A number or name of the policy elsewhere: scheme "iptp", value "1583". */
export type PolicyIdentifier = z.output<typeof identifier>;

export const facet = namedObject('facet', 'A label and its values.', {
  label: required(text, 'The label: "Agencies".'),
  values: required(texts, 'The values, in the order shown.'),
});

/** A label and its values: subject matter, agencies. */
export type PolicyFacet = z.output<typeof facet>;

export const commentary = namedObject('commentary', 'An article about the policy, which is no event of it.', {
  date: optional(edtf, 'When it was published.'),
  title: required(filledText, 'Its headline.'),
  outlet: optional(text, 'Who published it.'),
  body: optional(richText, 'What it says.'),
  url: optional(link, 'Its address.'),
  linkText: optional(text, 'The words of the link, if not the title.'),
});

/** An article about the policy, which is no event of it. */
export type PolicyCommentary = z.output<typeof commentary>;

export const note = namedObject('note', 'An explanation that several events share.', {
  text: required(richText, 'The explanation.'),
  short: optional(text, 'A few words for the place that refers to it.'),
});

/** An explanation that several events share. */
export type Note = z.output<typeof note>;

export const source = namedObject('source', 'Where the text of the policy comes from.', {
  publisher: required(text, 'Who publishes it.'),
  url: optional(link, 'Its address.'),
  cite: optional(text, 'How to cite it.'),
  license: optional(text, 'Its licence, as an SPDX identifier or in words.', { examples: ['CC0-1.0'] }),
  retrieved: optional(day, 'When it was read.'),
});

/** Where the text of a policy comes from. */
export type PolicySource = z.output<typeof source>;

export const feedback = namedObject(
  'feedback',
  'Where readers can send corrections: an address of email or of a page.',
  {
    text: optional(text, 'The words that ask for them.'),
    email: optional(email, 'One address of email.'),
    url: optional(link, 'The address of a page.'),
  },
);

/** Where corrections go. */
export type PolicyFeedback = z.output<typeof feedback>;

export const correction = namedObject('correction', 'What was corrected, and when.', {
  date: required(day, 'When it was corrected.'),
  text: required(text, 'What was wrong, and what it is now.'),
  targets: optional(texts, 'Ids of the events, cases, spans or notes that were corrected.'),
});

/** What was corrected, and when; `targets` are ids. */
export type PolicyCorrection = z.output<typeof correction>;

const change = object('change', {
  target: required(text, 'The id of what changed; it may be gone by now.'),
  type: required(text, 'What was done to it.', { known: ['added', 'changed', 'removed'] }),
});

export const revision = namedObject('revision', 'What changed at one time.', {
  at: required(day, 'When it changed.'),
  changes: required(z.array(change), 'What changed.'),
});

/** What changed when, for "new since"; a target may be gone by now. */
export type PolicyRevision = z.output<typeof revision>;

const eventTexts = object('translation', {
  title: optional(text, 'The title of the event in this language.'),
  body: optional(richText, 'The text of the event in this language.'),
});

const noteTexts = object('translation', {
  text: optional(richText, 'The text of the note in this language.'),
  short: optional(text, 'The short words of the note in this language.'),
});

export const translation = namedObject(
  'translation',
  'The texts in another language. What is missing shows in the original language.',
  {
    origin: required(z.enum(['human', 'machine']), 'Who translated: a human or a machine.'),
    reviewed: optional(z.union([flag, day]), 'Whether a person reviewed it, or when.'),
    title: optional(text, 'The title in this language.'),
    summary: optional(richText, 'The summary in this language.'),
    events: optional(z.record(text, eventTexts), 'The texts of events, by their ids.'),
    notes: optional(z.record(text, noteTexts), 'The texts of notes, by their ids.'),
  },
);

/** The texts of a policy in another language. What is missing falls back to the original. */
export type PolicyTranslation = z.output<typeof translation>;

export const era = namedObject('era', 'A time that events lie in: a presidency, a term. It says nothing about law.', {
  start: required(edtf, 'When it began, in EDTF.'),
  end: required(edtf, 'When it ended, in EDTF.'),
  label: required(filledText, 'What it is called.'),
  url: optional(link, 'Where more is to be found about it.'),
});

/** A time that events lie in, shown behind them. It says nothing about law. */
export type PolicyEra = z.output<typeof era>;

export const neighbour = says(
  object('policy', {
    title: required(filledText, 'What that policy is called.'),
    url: optional(link, 'The address of its page.'),
    id: optional(text, 'The id of its document.'),
    relation: optional(text, 'How the two are related, in words: "Replaced by".'),
  }),
  { id: 'neighbour', description: 'A policy before or after this one.' },
);

/** A policy before or after this one. */
export type PolicyNeighbour = z.output<typeof neighbour>;

/** The whole document, format 1, as it is written. */
export const policy = says(object('document', {
  $schema: optional(text, 'The address of this schema, for editors.'),
  version: optional(version, 'The version of the document format. It is 1 when absent.'),
  id: optional(urlSafe, 'A name that can stand after # in an address. It is made of the title when absent.', {
    examples: ['sharing-of-tax-records'],
  }),
  lang: optional(lang, 'The language of the texts, as a BCP 47 tag. The writing direction follows from it.'),
  title: required(filledText, 'What the policy is called.', { examples: ['Sharing of tax records between agencies'] }),
  summary: optional(
    richText,
    'What the policy is about: text with blank lines between paragraphs, a list of paragraphs, or { "html": … }.',
  ),
  badges: optional(texts, 'Short marks beside the title.', { examples: [['2.0']] }),
  identifiers: optional(z.array(identifier), 'Numbers and names of the policy elsewhere.'),
  facets: optional(
    z.array(facet),
    'Labels with their values, in the order shown: action, subject matter, agencies.',
  ),
  status: optional(z.array(status), 'What a source asserts about the policy, word for word.'),
  spans: optional(
    z.array(span),
    'States that last: in effect, stayed, enjoined. Only what a source or an editor asserts.',
  ),
  cases: optional(z.array(courtCase), 'The court cases about the policy.'),
  events: required(z.array(event), 'What happened. The order breaks ties between equal dates.'),
  commentary: optional(z.array(commentary), 'Articles about the policy, which are no events of it.'),
  notes: optional(z.record(text, note), 'Explanations that several events share, by ids of your own.'),
  source: optional(source, 'Where the text comes from.'),
  feedback: optional(feedback, 'Where readers can send corrections.'),
  corrections: optional(z.array(correction), 'What was corrected, and when.'),
  revisions: optional(z.array(revision), 'What was added, changed or removed, and when.'),
  asOf: optional(day, 'When the entry was last reviewed. Spans without an end are drawn in full to this day.'),
  coverage: optional(coverage, 'How far the record goes: complete through a date, and when somebody last looked.'),
  eras: optional(z.array(era), 'Times that events lie in, shown behind them.'),
  predecessors: optional(z.array(neighbour), 'Policies before this one.'),
  successors: optional(z.array(neighbour), 'Policies after this one.'),
  timeZone: optional(timeZone, 'The zone in which times of day were read off, by its IANA name.'),
  order: optional(z.enum(['oldest', 'newest']), 'Which event the list starts with, unless the page says otherwise.'),
  translations: optional(z.record(lang, translation), 'The same texts in other languages, by language tag.'),
  ext: optional(extension, 'Anything else, by reverse-DNS keys; kept through import and export.'),
}), {
  title: 'Policy document, format 1',
  description: 'One policy and what became of it: a title and events are enough, everything else is optional.',
});
