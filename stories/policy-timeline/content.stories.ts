import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PolicyTimeline } from '../../src/index.js';
import { afterwords, attachments, hearings, media, spans, translated } from '../documents/index.js';
import { timelineMeta } from '../support/meta.js';

const meta: Meta<PolicyTimeline> = { ...timelineMeta, title: 'policy-timeline/content' };
export default meta;

type Story = StoryObj<PolicyTimeline>;

/** States that last: with a known end, asserted to be open, and with no end known. */
export const Spans: Story = {
  args: { policy: spans(), open: ['tro', 'tro-ends', 'injunction', 'stay'] },
};

/** Hearings and filings of one day, in the zone of the court. */
export const Hours: Story = { args: { policy: hearings(), range: { start: '2025-03-15', end: '2025-03-15' } } };

/** With size and pages, in another language, archived, lost, sealed. */
export const DocumentsOfAllKinds: Story = { args: { policy: attachments(), open: ['papers', 'rich'] } };

/** Images are fetched when their event opens; what is no image is a link. A button shows one as large as the window. */
export const Media: Story = { args: { policy: media(), open: ['letter'] } };

/** Files that browsers play, fetched when they are; and one that is not there. */
export const Recordings: Story = { args: { policy: media(), open: ['heard'] } };

/** What other sites have players for: nothing is asked of them before a reader asks. */
export const PlayersOfOtherSites: Story = { args: { policy: media(), open: ['elsewhere'] } };

export const CommentaryNotesCorrections: Story = {
  args: { policy: afterwords(), open: ['first', 'second'] },
};

/** On an English page the original, with a way to Spanish and Arabic. */
export const Translated: Story = { args: { policy: translated(), open: ['notice', 'suit'] } };

/** On a Spanish page in Spanish at once; what has no translation is marked. */
export const TranslatedOnASpanishPage: Story = { args: { policy: translated(), open: ['suit', 'order'], lang: 'es' } };
