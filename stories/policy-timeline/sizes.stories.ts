import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PolicyTimeline } from '../../src/index.js';
import { longWords, manyCases, manyEvents, oneDay, oneEvent, withFuture } from '../documents/index.js';
import { choosing } from '../support/choosing.js';
import { timelineMeta } from '../support/meta.js';

const meta: Meta<PolicyTimeline> = { ...timelineMeta, title: 'policy-timeline/sizes' };
export default meta;

type Story = StoryObj<PolicyTimeline>;

export const OneEvent: Story = { args: { policy: oneEvent() } };

export const AllOnOneDay: Story = { args: { policy: oneDay() } };

/** Choosing what no zoom can part lists its events. */
export const ChoicesOfOneDay: Story = {
  args: { policy: oneDay() },
  play: choosing('mark'),
};

/** More lanes than fit are folded into one. */
export const ManyCases: Story = { args: { policy: manyCases() } };

/** A table that sorts. */
export const FortyCases: Story = { args: { policy: manyCases(40) } };

/** Sorted by its first column. */
export const FortyCasesSorted: Story = {
  args: { policy: manyCases(40) },
  play: choosing('case-sort'),
};

/** The card of a case, in its row. */
export const OpenCaseOfForty: Story = {
  args: { policy: manyCases(40) },
  play: choosing('case-button'),
};

export const TwoHundredCases: Story = { args: { policy: manyCases(200) } };

export const AllLanes: Story = {
  args: { policy: manyCases() },
  play: choosing('lanes-button'),
};

/** What lay ahead when the document was last reviewed. */
export const Scheduled: Story = { args: { policy: withFuture() } };

/** A long list has years as headings. */
export const ManyEvents: Story = { args: { policy: manyEvents(120) } };

/** Too many to draw at once: sections by year and month fill as they come near. */
export const MoreThanFiveHundredEvents: Story = { args: { policy: manyEvents(600) } };

export const LongWords: Story = {
  args: { policy: longWords(), open: ['long-event'] },
};
