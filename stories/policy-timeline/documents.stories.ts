import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PolicyTimeline } from '../../src/index.js';
import { timelineMeta } from '../support/meta.js';

const meta: Meta<PolicyTimeline> = { ...timelineMeta, title: 'policy-timeline/documents' };
export default meta;

type Story = StoryObj<PolicyTimeline>;

export const RealPolicy: Story = { args: { src: 'policies/iptp-1583.json', deepLink: true } };

export const Minimal: Story = { args: { src: 'policies/minimal.json' } };

/** The dates of a document can be as imprecise as what is known, and its text can run from right to left. */
export const ImpreciseDatesRightToLeft: Story = {
  args: { src: 'policies/imprecise.json', lang: 'ar', dir: 'rtl' },
};

/** The same document on a page in English: texts keep their own language and direction. */
export const ArabicOnAnEnglishPage: Story = { args: { src: 'policies/imprecise.json' } };
