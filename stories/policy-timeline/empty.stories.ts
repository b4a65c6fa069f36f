import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PolicyTimeline } from '../../src/index.js';
import { noEvents } from '../documents/index.js';
import { timelineMeta } from '../support/meta.js';

const meta: Meta<PolicyTimeline> = { ...timelineMeta, title: 'policy-timeline/empty' };
export default meta;

type Story = StoryObj<PolicyTimeline>;

export const NoEvents: Story = { args: { policy: noEvents() } };

/** No document was named: the element shows what the page put inside it, and nothing of its own. */
export const NoDocument: Story = {
  render: () =>
    Object.assign(document.createElement('policy-timeline'), { textContent: 'The timeline follows.' }),
};
