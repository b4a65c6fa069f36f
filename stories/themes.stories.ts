import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { relatedCases, spans } from './documents/index.js';
import '../src/define.js';

/**
 * The themes of the package, each with a timeline that has states and an open event, and with a card. They have no page of all:
 * there is one theme a page.
 */
const meta: Meta = {
  title: 'themes',
  tags: ['!autodocs'],
  render: () => html`
    <policy-timeline .policy=${spans()} .open=${['stay']} .selected=${'stay'}></policy-timeline>
    <case-card .policy=${relatedCases()} case="trial" style="margin-block-start: 1rem"></case-card>`,
};
export default meta;

const inTheme = (theme: string): StoryObj => ({ globals: { theme } });

export const Newspaper = inTheme('newspaper');
export const Tabloid = inTheme('tabloid');
export const Advocacy = inTheme('advocacy');
export const Government = inTheme('government');
export const Dark = inTheme('dark');
export const HighContrast = inTheme('high-contrast');
