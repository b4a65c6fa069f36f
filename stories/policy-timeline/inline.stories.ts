import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PolicyTimeline } from '../../src/index.js';
import { timelineMeta } from '../support/meta.js';
import { withScript } from '../support/with-script.js';

const meta: Meta<PolicyTimeline> = { ...timelineMeta, title: 'policy-timeline/inline document' };
export default meta;

type Story = StoryObj<PolicyTimeline>;

const TEXT = `{
  "title": "A policy that stands in the page",
  "events": [{ "date": "2025-02-28", "title": "The agency announces the policy" }]
}`;

export const ScriptInside: Story = { render: () => withScript('policy-timeline', TEXT) };
