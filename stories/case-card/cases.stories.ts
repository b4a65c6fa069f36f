import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CaseCard } from '../../src/index.js';
import { manyCases, relatedCases } from '../documents/index.js';
import { cardMeta } from '../support/meta.js';

const meta: Meta<CaseCard> = { ...cardMeta, title: 'case-card/cases' };
export default meta;

type Story = StoryObj<CaseCard>;

export const FromAnAddress: Story = { args: { src: 'policies/iptp-1583.json', case: 'ctr' } };

export const FromAProperty: Story = { args: { policy: relatedCases(), case: 'appeal' } };

/** Other cases went on from it; its docket numbers were consolidated; it was cited with mistakes. */
export const WithRelativesAndTwoDockets: Story = { args: { policy: relatedCases(), case: 'trial' } };

/** Without `case`, the first. */
export const FirstCase: Story = { args: { policy: manyCases() } };

export const RightToLeft: Story = {
  args: { src: 'policies/imprecise.json', case: 'main', lang: 'ar', dir: 'rtl' },
};
