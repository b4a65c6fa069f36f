import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PolicyTimeline } from '../../src/index.js';
import { longWords, manyCases, manyEvents, oneDay, oneEvent } from '../documents/index.js';
import { timelineMeta } from '../support/meta.js';

const meta: Meta<PolicyTimeline> = { ...timelineMeta, title: 'policy-timeline/sizes' };
export default meta;

type Story = StoryObj<PolicyTimeline>;

export const OneEvent: Story = { args: { policy: oneEvent() } };

export const AllOnOneDay: Story = { args: { policy: oneDay() } };

export const ManyCases: Story = { args: { policy: manyCases() } };

/** A long list has years as headings. */
export const ManyEvents: Story = { args: { policy: manyEvents(120) } };

/** Too many to draw at once: sections by year and month fill as they come near. */
export const MoreThanFiveHundredEvents: Story = { args: { policy: manyEvents(600) } };

export const LongWords: Story = {
  args: { policy: longWords(), open: ['long-event'] },
};
