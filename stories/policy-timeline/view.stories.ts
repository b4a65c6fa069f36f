import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PolicyTimeline } from '../../src/index.js';
import { timelineMeta } from '../support/meta.js';

/** What readers change, and what pages can set: range, filter, order, selection, open events. */
const meta: Meta<PolicyTimeline> = {
  ...timelineMeta,
  title: 'policy-timeline/view',
  args: { src: 'policies/iptp-1583.json' },
};
export default meta;

type Story = StoryObj<PolicyTimeline>;

const ALL = { categories: [], kinds: [], cases: [], tags: [], lanes: [], text: '', since: '' };

export const SelectedAndOpen: Story = {
  args: { deepLink: true, selected: '2025-03-20-order-denying-tro', open: ['2025-03-20-order-denying-tro'] },
};

export const ZoomedIn: Story = { args: { range: { start: '2025-03', end: '2025-05' } } };

export const ZoomedToDays: Story = { args: { range: { start: '2025-04-03', end: '2025-04-12' } } };

/** A mark of its own for the event that is pointed out, also in the middle of others. */
export const SelectedAmongOthers: Story = { args: { selected: '2025-03-20-order-denying-tro' } };

export const OneCategory: Story = { args: { filter: { ...ALL, categories: ['order'] } } };

export const OneCase: Story = { args: { filter: { ...ALL, cases: ['ctr'] } } };

export const OneKind: Story = { args: { filter: { ...ALL, kinds: ['complaint', 'amended-complaint'] } } };

export const Searched: Story = { args: { filter: { ...ALL, text: 'taxpayer' } } };

/** Nothing is left: the element says so, and offers the way back. */
export const NoMatch: Story = { args: { filter: { ...ALL, text: 'no such words' } } };

export const NewestFirst: Story = { args: { order: 'newest' } };

/** For a page whose own headings go deep; no level goes below six. */
export const DeepHeadings: Story = { args: { headingLevel: 4 } };
