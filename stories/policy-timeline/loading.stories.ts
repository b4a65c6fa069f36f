import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PolicyTimeline } from '../../src/index.js';
import { answering, never } from '../support/answers.js';
import { timelineMeta } from '../support/meta.js';

/** The document is on its way. Pages reserve the height, so that nothing jumps when it comes. */
const meta: Meta<PolicyTimeline> = {
  ...timelineMeta,
  title: 'policy-timeline/loading',
  tags: ['keeps-loading'],
  beforeEach: answering('never.json', never),
};
export default meta;

type Story = StoryObj<PolicyTimeline>;

export const Loading: Story = { args: { src: 'never.json' } };

/** What the page put inside the element stays readable until the document is there. */
export const WithContentOfThePage: Story = {
  render: () =>
    html`<policy-timeline src="never.json">
      <h2>A policy in two lines</h2>
      <ol>
        <li>February 28, 2025: announced</li>
        <li>March 7, 2025: a first complaint</li>
      </ol>
    </policy-timeline>`,
};
