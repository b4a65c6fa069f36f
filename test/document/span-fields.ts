import { BAD_DATES, MARKUP, day, filled, flag, list, needed, object, text, words, type FieldRow } from './field-row.js';

/** Every field of a span. */
export const SPAN_FIELDS: readonly FieldRow[] = [
  list('/spans'),
  object('/spans/0'),
  needed(words('/spans/0/track', ['instrument', 'restraint', 'posture', 'practice'])),
  needed(filled('/spans/0/state')),
  text('/spans/0/label'),
  {
    at: '/spans/0/start',
    type: 'text',
    costs: 'object',
    good: ['2025', '2025-02~', '2025-02/2025-03'],
    bad: BAD_DATES,
  },
  { at: '/spans/0/end', type: 'text', good: ['..', '2025-03-01', '2025-04/2025-05'], bad: BAD_DATES },
  text('/spans/0/openedBy'),
  text('/spans/0/closedBy'),
  text('/spans/0/case'),
  { at: '/spans/0/scope', type: 'text or object', good: ['', MARKUP, { text: 'a', nationwide: false }] },
  needed(filled('/spans/1/scope/text')),
  list('/spans/1/scope/parties'),
  text('/spans/1/scope/parties/0'),
  list('/spans/1/scope/states'),
  text('/spans/1/scope/states/0'),
  flag('/spans/1/scope/nationwide'),
  flag('/spans/1/scope/classAction'),
  text('/spans/0/suspends'),
  needed(words('/spans/0/basis', ['editorial', 'source'])),
  day('/spans/0/asOf'),
  filled('/spans/0/id'),
];
