import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PolicyTimeline } from '../../src/index.js';
import { told } from '../documents/index.js';
import { timelineMeta } from '../support/meta.js';

/** One document, told in other ways than as a whole, as it is now. */
const meta: Meta<PolicyTimeline> = { ...timelineMeta, title: 'policy-timeline/tellings' };
export default meta;

type Story = StoryObj<PolicyTimeline>;

/** Eras lie behind the lanes, and are told in the list above the first of their events. */
export const Eras: Story = { args: { policy: told() } };

/** One turning point at a time, by button, key and swipe. */
export const StepByStep: Story = { args: { policy: told(), telling: 'key' } };

/** What the document says today of a past date. */
export const AsItStood: Story = { args: { policy: told(), asOf: '2025-04-01' } };

/** What came or changed since then is marked, and counted in a filter. */
export const NewSince: Story = { args: { policy: told(), since: '2025-09-20', open: ['suit'] } };
