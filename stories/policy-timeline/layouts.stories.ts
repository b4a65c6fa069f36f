import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PolicyTimeline } from '../../src/index.js';
import { choosing } from '../support/choosing.js';
import { timelineMeta } from '../support/meta.js';

/** What of a timeline a page asks for, where height is dear. */
const meta: Meta<PolicyTimeline> = { ...timelineMeta, title: 'policy-timeline/layouts', args: { src: 'policies/iptp-1583.json' } };
export default meta;

type Story = StoryObj<PolicyTimeline>;

/** The chart, and where the policy stands. An event is told at its mark. */
export const Chart: Story = { args: { layout: 'chart' } };

export const List: Story = { args: { layout: 'list' } };

/** 300 pixels, and a way to the whole. */
export const ShortForm: Story = { args: { layout: 'card' } };

export const ShortFormOpen: Story = { args: { layout: 'card' }, play: choosing('open-button') };

/** The key events and the latest first, and a button for the rest. */
export const AFew: Story = { args: { limit: 8 } };

/** An event told at its mark, where the list would lead away from the chart. */
export const ToldAtTheMark: Story = { args: { whenSelected: 'stay' }, play: choosing('mark') };
