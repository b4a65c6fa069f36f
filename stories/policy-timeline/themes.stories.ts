import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PolicyTimeline } from '../../src/index.js';
import { timelineMeta } from '../support/meta.js';
import './themes.css';

const meta: Meta<PolicyTimeline> = { ...timelineMeta, title: 'policy-timeline/themes' };
export default meta;

type Story = StoryObj<PolicyTimeline>;

/** A dozen custom properties; they stand in themes.css. */
export const ByProperties: Story = {
  args: { src: 'policies/iptp-1583.json', className: 'gazette' },
};

/** Parts, for what no property says; they stand in themes.css too. */
export const ByParts: Story = {
  args: { src: 'policies/iptp-1583.json', className: 'boxed', selected: '2025-03-07-complaint' },
};

/** A page with a large font, or a reader who asks for one. */
export const LargeText: Story = {
  render: () =>
    html`<div style="font-size: 200%"><policy-timeline src="policies/minimal.json"></policy-timeline></div>`,
};
