import { SMALL } from '../fixtures/policies.js';
import { Reader, type Setup } from './reader.js';
import { until } from './until.js';

export const FILES = '/demo/policies/';
export const LETTER = { url: `${FILES}images/letter.svg`, alt: 'A letter', caption: 'First page', credit: 'Ada', width: 480, height: 320 };
export const HARBOUR = { url: `${FILES}media/still.svg`, alt: 'A harbour' };
export const TONE = { kind: 'audio', url: `${FILES}media/tone.wav`, alt: 'Two tones', caption: 'The hearing', credit: 'Clerk', transcript: '/hearing.txt' };

/** A document with an event `e` that has media. */
export const policyOf = (...media: readonly object[]): object => ({
  ...SMALL, events: [...SMALL.events, { id: 'e', date: '2025-04-02', title: 'With media', media }],
});

/** Waits for the file that draws what is enlarged and played. */
export const mediaAreThere = (root: ParentNode): Promise<void> => until('the media are drawn', () => root.querySelector('.media .media-fault, .media .embed') !== null);

/** Opens a document, and its event with media. */
export async function opens(media: readonly object[], setup: Setup = { width: 700 }): Promise<Reader> {
  const reader = await Reader.opens(policyOf(...media), setup);
  reader.timeline.open = ['e'];
  await reader.seesPage();
  await mediaAreThere(reader.root);
  await reader.seesPage();
  return reader;
}
