import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PolicyTimeline } from '../../src/index.js';
import { hostileText, oneBadOfTwenty } from '../documents/index.js';
import { timelineMeta } from '../support/meta.js';
import { withScript } from '../support/with-script.js';

/** What can be read shows; what cannot is counted for readers, and told to developers in `issues`. */
const meta: Meta<PolicyTimeline> = { ...timelineMeta, title: 'policy-timeline/bad input' };
export default meta;

type Story = StoryObj<PolicyTimeline>;

export const OneBadEventOfTwenty: Story = { args: { policy: oneBadOfTwenty() } };

export const Hostile: Story = {
  render: () => Object.assign(withScript('policy-timeline', hostileText()), { open: ['markup', 'deep'] }),
};
