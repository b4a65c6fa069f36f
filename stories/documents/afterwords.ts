import type { PolicyInput } from '../../src/index.js';

const DOCUMENT = {
  title: 'A fictional policy with much said about it',
  lang: 'en',
  asOf: '2025-06-01',
  summary: [
    'A summary in paragraphs, ',
    [{ text: 'with a link', href: 'https://example.org/' }, ' and ', { text: 'stress', em: true }, '.'],
  ],
  status: [
    {
      label: 'Current status',
      value: 'Partly stayed',
      asOf: '2025-06-01',
      source: 'Example Docket',
      scope: 'two states',
    },
    { label: 'Original status', value: null },
  ],
  events: [
    {
      id: 'first',
      date: '2025-01-15',
      kind: 'announced',
      title: 'The policy is announced',
      notes: ['method', 'gaps'],
    },
    { id: 'second', date: '2025-03-20', kind: 'order', title: 'Order', notes: ['gaps'] },
  ],
  notes: {
    method: { short: 'How events are chosen', text: 'Only filings that changed something are listed.' },
    gaps: {
      text: ['Not every filing is public.', { list: ['Sealed ones are named.', 'Lost ones are marked.'] }],
    },
  },
  commentary: [
    {
      date: '2025-02',
      title: 'What the policy leaves open',
      outlet: 'Example Review',
      body: 'An article about the policy.',
      url: 'https://example.org/review',
      linkText: 'Read the article',
    },
    { title: 'A talk without a date', linkText: 'Slides' },
  ],
  corrections: [
    {
      date: '2025-05-02',
      text: 'An earlier version gave March 19 as the date of the order.',
      targets: ['second'],
    },
  ],
  source: {
    publisher: 'Example Tracker',
    url: 'https://example.org/',
    cite: 'Example Tracker, no. 7',
    license: 'CC BY 4.0',
    retrieved: '2025-06-02',
  },
  feedback: { text: 'Something wrong?', email: 'corrections@example.org' },
};

/** Commentary, shared notes, corrections, source and feedback, in every form. */
export function afterwords(): PolicyInput {
  return DOCUMENT;
}
