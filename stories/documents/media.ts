import type { PolicyInput } from '../../src/index.js';

const url = 'policies/images/letter.svg';

const IMAGES = [
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
];

const RECORDINGS = [
  { kind: 'audio', url: 'policies/media/tone.wav', alt: 'Two tones', caption: 'The hearing, one second', credit: 'Example Court', transcript: 'policies/minimal.json' },
  { kind: 'video', url: 'policies/media/film.webm', alt: 'A boat crosses a harbour', caption: 'The harbour', credit: 'Example Times', poster: 'policies/media/still.svg', width: 320, height: 180 },
  { kind: 'audio', url: 'policies/media/lost.mp3', alt: 'A recording that is lost' },
] as const;

const ELSEWHERE = [
  { kind: 'embed', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42', alt: 'A press conference', caption: 'The press conference', credit: 'Example Agency', poster: 'policies/media/still.svg', transcript: 'policies/minimal.json' },
  { kind: 'embed', url: 'https://vimeo.com/76979871', alt: 'A film without a still image' },
  { kind: 'embed', url: 'https://www.documentcloud.org/documents/282753-lefler-thesis#document/p3', alt: 'The third page of the thesis' },
  { kind: 'embed', url: 'https://example.org/player/7', alt: 'A player that nobody knows' },
] as const;

/** Images, recordings and what other sites have players for, with and without what describes them. Addresses are those of the built Storybook. */
export function media(): PolicyInput {
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
        media: IMAGES,
      },
      {
        id: 'heard',
        date: '2025-04-20',
        kind: 'hearing',
        title: 'The agency is heard',
        media: RECORDINGS,
      },
      {
        id: 'elsewhere',
        date: '2025-04-28',
        kind: 'statement',
        title: 'The agency explains itself elsewhere',
        media: ELSEWHERE,
      },
      { date: '2025-05-02', kind: 'report', title: 'The letter becomes known', outlet: 'Example Times' },
    ],
  };
}
