import { html, type TemplateResult } from 'lit';

type Heading = (part: string, content: unknown) => TemplateResult;

const HEADINGS: readonly Heading[] = [
  (part, content) => html`<h1 class=${part} part=${part}>${content}</h1>`,
  (part, content) => html`<h2 class=${part} part=${part}>${content}</h2>`,
  (part, content) => html`<h3 class=${part} part=${part}>${content}</h3>`,
  (part, content) => html`<h4 class=${part} part=${part}>${content}</h4>`,
  (part, content) => html`<h5 class=${part} part=${part}>${content}</h5>`,
  (part, content) => html`<h6 class=${part} part=${part}>${content}</h6>`,
];

/** A heading that fits the outline of its page. Levels below 6 are 6, above 1 are 1. */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  const index = Math.min(Math.max(Math.round(level) || 2, 1), HEADINGS.length) - 1;
  return (HEADINGS[index] as Heading)(part, content);
}
