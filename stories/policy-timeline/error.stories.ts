import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PolicyTimeline } from '../../src/index.js';
import { answering, status, text, unreachable } from '../support/answers.js';
import { becoming } from '../support/becoming.js';
import { timelineMeta } from '../support/meta.js';
import { offline } from '../support/offline.js';
import { withScript } from '../support/with-script.js';

/** What happened, where, and what can be done. The servers of these stories are made up within them. */
const meta: Meta<PolicyTimeline> = { ...timelineMeta, title: 'policy-timeline/error' };
export default meta;

type Story = StoryObj<PolicyTimeline>;

export const NotFound: Story = {
  args: { src: 'lost.json' },
  beforeEach: answering('lost.json', status(404)),
};

export const Refused: Story = {
  args: { src: 'refused.json' },
  beforeEach: answering('refused.json', status(403)),
};

/** The last document that could be read stays. */
export const LastGoodContentKept: Story = {
  beforeEach: answering('next.json', status(404)),
  render: () => becoming('policies/iptp-1583.json', 'next.json'),
};

export const HtmlInsteadOfJson: Story = {
  args: { src: 'page.json' },
  beforeEach: answering('page.json', text('<!doctype html><title>Sign in</title><p>Please sign in.</p>')),
};

export const HalfADocument: Story = {
  args: { src: 'half.json' },
  beforeEach: answering('half.json', text('{ "title": "A policy", "events": [{ "date": "2025-02-28", "ti')),
};

export const NewerVersion: Story = {
  render: () => withScript('policy-timeline', '{ "version": 2, "title": "From the future", "events": [] }'),
};

export const NoTitle: Story = {
  render: () =>
    withScript('policy-timeline', '{ "events": [{ "date": "2025-02-28", "title": "Announced" }] }'),
};

/** Tried three times before it is an error. */
export const Unreachable: Story = {
  args: { src: 'unreachable.json' },
  beforeEach: answering('unreachable.json', unreachable),
};

/** Tried again by itself when the connection is back. */
export const Offline: Story = {
  args: { src: 'offline.json' },
  beforeEach: () => {
    const endings = [answering('offline.json', unreachable)(), offline()];
    return () => endings.forEach((end) => end());
  },
};
