import type { PolicyInput } from '../../src/index.js';

/** Thirty events on one day. */
export function oneDay(): PolicyInput {
  const kinds = ['report', 'order', 'announced', 'motion', 'statement'] as const;
  return {
    title: 'Everything happened on one day',
    events: Array.from({ length: 30 }, (_, index) => ({
      id: `hour-${index}`,
      date: '2025-01-20',
      kind: kinds[index % kinds.length],
      title: `Announcement number ${index + 1}`,
    })),
  };
}

export function oneEvent(): PolicyInput {
  return {
    title: 'A policy with one event',
    events: [{ date: '2025-02-28', kind: 'announced', title: 'The agency announces the policy' }],
  };
}

export function noEvents(): PolicyInput {
  return {
    title: 'A policy that nothing has happened to yet',
    facets: [{ label: 'Subject', values: ['Example'] }],
    events: [],
  };
}

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Words that no line has room for. */
export function longWords(): PolicyInput {
  return {
    title: `${LONG_WORD} v. ${LONG_WORD}`,
    lang: 'de',
    badges: [LONG_WORD],
    identifiers: [{ scheme: 'example', value: LONG_WORD }],
    facets: [{ label: LONG_WORD, values: [LONG_WORD, LONG_WORD] }],
    status: [{ label: LONG_WORD, value: LONG_WORD }],
    cases: [
      {
        id: 'long',
        name: `${LONG_WORD} v. ${LONG_WORD}`,
        court: { label: LONG_WORD },
        docket: LONG_WORD,
        judges: [LONG_WORD],
      },
    ],
    events: [
      {
        id: 'long-event',
        date: '2025-01-20',
        kind: LONG_WORD,
        kindLabel: LONG_WORD,
        title: LONG_WORD,
        cases: 'long',
        outlet: LONG_WORD,
        body: LONG_WORD.repeat(4),
        tags: [LONG_WORD],
        documents: [{ label: LONG_WORD, url: `https://example.org/${LONG_WORD}`, publisher: LONG_WORD }],
      },
      { date: '2025-03-01', kind: 'order', title: 'Kurz', lane: LONG_WORD },
    ],
    source: { publisher: LONG_WORD, url: `https://example.org/${LONG_WORD}` },
  };
}

/** Dates before and after the last review, one of them not known to the day, and a span whose ends are not either. */
export function withFuture(): PolicyInput {
  return {
    title: 'A policy of which a part is still to come',
    asOf: '2025-06-15',
    spans: [{ track: 'instrument', state: 'delayed', label: 'Delayed', start: '2025-04', end: '2025-09', basis: 'source' }],
    events: [
      { date: '2025-01-20', kind: 'announced', title: 'The agency announces the rule', key: true },
      { date: '2025-03-03', kind: 'report', title: 'A newspaper reports on a draft' },
      { date: '2025-08-01', kind: 'effective', title: 'The rule is to take effect' },
      { date: '2025-10', kind: 'hearing', title: 'A hearing is set for the autumn' },
    ],
  };
}
