import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CaseCard } from '../../src/index.js';
import { noEvents } from '../documents/index.js';
import { answering, never, status } from '../support/answers.js';
import { cardMeta } from '../support/meta.js';

const meta: Meta<CaseCard> = { ...cardMeta, title: 'case-card/states' };
export default meta;

type Story = StoryObj<CaseCard>;

export const Loading: Story = {
  args: { src: 'never.json' },
  tags: ['keeps-loading'],
  beforeEach: answering('never.json', never),
};

export const NotFound: Story = {
  args: { src: 'lost.json' },
  beforeEach: answering('lost.json', status(404)),
};

export const UnknownCase: Story = { args: { src: 'policies/iptp-1583.json', case: 'no-such-case' } };

export const NoCases: Story = { args: { policy: noEvents() } };
