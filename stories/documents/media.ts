import type { PolicyInput } from '../../src/index.js';

/** Images of an event, with and without what describes them. Addresses are those of the built Storybook. */
export function media(): PolicyInput {
  const url = 'policies/images/letter.svg';
  return {
    title: 'A fictional letter, in pictures',
    lang: 'en',
    events: [
      {
        id: 'letter',
        date: '2025-04-14',
        kind: 'directive',
        title: 'The agency sends a letter',
        body: 'The letter is shown below.',
        media: [
          {
            url,
            alt: 'A letter of one page with a round seal',
            caption: 'The letter, first page',
            credit: 'Example Agency',
            width: 480,
            height: 320,
          },
          { url, alt: '', width: 120, height: 80 },
          { url: 'https://example.org/recording.mp3', alt: 'The letter read aloud', caption: 'A recording' },
        ],
      },
      { date: '2025-05-02', kind: 'report', title: 'The letter becomes known', outlet: 'Example Times' },
    ],
  };
}
