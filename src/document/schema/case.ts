import * as z from 'zod/mini';
import { namedObject, object, optional, orNull, required, says } from './field.js';
import { day, edtf, edtfOrOpen, extension, filledText, flag, link, oneOrSeveral, text, texts } from './values.js';

const alias = object('alias', {
  text: required(filledText, 'The spelling.'),
  sic: optional(flag, 'Whether it is a mistake that was printed so.'),
});

const court = object('court', {
  id: optional(text, 'Its id in the courts database of the Free Law Project.', { examples: ['dcd'] }),
  label: required(text, 'How citations name it.', { examples: ['D.D.C.'] }),
});

const parent = object('parent', {
  case: required(text, 'The id of that case.'),
  type: required(text, 'How it comes from it.', {
    known: ['appeal', 'cert', 'application', 'transfer', 'consolidated'],
  }),
});

const caseLink = object('link', {
  label: required(text, 'The words of the link.'),
  url: required(orNull(link), 'The address; null when there is none.'),
  rel: optional(text, 'What the address is to the case: docket, opinion.'),
});

const posture = object('posture', {
  value: required(text, 'Where it stands.'),
  asOf: optional(day, 'When the source said so.'),
  source: optional(text, 'Who says so.'),
});

export const coverage = namedObject('coverage', 'How far the record goes.', {
  text: optional(text, 'In words: "Every entry of the docket".'),
  through: optional(day, 'Entries are complete through this date.'),
  checked: optional(day, 'When somebody last looked.'),
});

/** How far a record goes, and when somebody last looked. */
export type Coverage = z.output<typeof coverage>;

export const courtCase = namedObject('case', 'A court case about the policy.', {
  id: required(filledText, 'A name of its own, which events and spans refer to.'),
  name: required(filledText, 'The caption: "Doe v. Roe".'),
  aliases: optional(z.array(alias), 'Other spellings of the caption.'),
  court: optional(court, 'The court. Together with it a docket number is a key.'),
  docket: optional(
    oneOrSeveral,
    'The docket number as published; of consolidated cases a list.',
    { examples: ['1:25-cv-00677', ['1:25-cv-00677', '1:25-cv-00766']] },
  ),
  judges: optional(texts, 'The judges.'),
  parent: optional(parent, 'The case that this one comes from.'),
  family: optional(text, 'A name that cases of one dispute share.'),
  links: optional(z.array(caseLink), 'Where more is to be found about it.'),
  posture: optional(posture, 'Where the case stands, as a source says.'),
  coverage: optional(coverage, 'How far what is written of this case goes.'),
  ext: optional(extension, 'Anything else, by reverse-DNS keys; kept through import and export.'),
});

export const scope = says(
  z.union([
    text,
    object('scope', {
      text: required(filledText, 'Whom or what it covers, in words.'),
      parties: optional(texts, 'The parties that it covers, as the source names them.'),
      states: optional(texts, 'The states that it covers, as the source names them.'),
      nationwide: optional(flag, 'Whether the source says that it holds nationwide. Absent: it does not say.'),
      classAction: optional(flag, 'Whether the source says that it is of a class action. Absent: it does not say.'),
    }),
  ]),
  { id: 'scope', description: 'Whom or what a state covers: in words, or with what the source asserts beside them.' },
);

/** Whom or what a state covers, as the source asserts it: words, or words and what they amount to. */
export type PolicyScope = z.output<typeof scope>;

export const span = namedObject(
  'span',
  'A state that lasts, as a source or an editor asserts it. Nothing is worked out: no start, no end, no scope.',
  {
    track: required(
      z.enum(['instrument', 'restraint', 'posture', 'practice']),
      'What the state is of: the instrument, a restraint on it, the posture of a case, a practice.',
    ),
    state: required(filledText, 'The state. Any other word is as good.', {
      known: [
        'in-effect', 'delayed', 'rescinded', 'tro', 'preliminary-injunction', 'permanent-injunction', 'stay', 'vacatur',
      ],
    }),
    label: optional(text, 'The words shown for it.'),
    start: required(edtf, 'When it began, in EDTF: 2025-03-07, 2025-03, 2025~.'),
    end: optional(
      edtfOrOpen,
      'When it ended; ".." where the source says that it is open. Absent: not known to have ended.',
    ),
    openedBy: optional(text, 'The id of the event that began it.'),
    closedBy: optional(text, 'The id of the event that ended it.'),
    case: optional(text, 'The case that it belongs to.'),
    scope: optional(scope, 'Whom or what it covers, as the source asserts it.'),
    suspends: optional(text, 'The id of the span that it suspends.'),
    basis: required(z.enum(['editorial', 'source']), 'Who asserts it: the source, or the editors of this document.'),
    asOf: optional(day, 'When that was last known.'),
    id: optional(filledText, 'A name of its own, for other spans to refer to.'),
  },
);

/** A state that lasts, as the document asserts it. Without `end` it is not known to have ended. */
export type PolicySpan = z.output<typeof span>;
