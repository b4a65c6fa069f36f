import type { Inline } from '../../../document/index.js';
import { mediaKind } from '../../input/media-kinds.js';
import type { PolicyDraft } from '../../input/importer.js';
import { richText } from '../../input/html-field.js';
import { mediumOf } from './media.js';
import type { Slide } from './slide.js';

/** The text of a title slide; below it a link to its medium, since a policy has no images. */
export function summaryOf(title: Slide): PolicyDraft['summary'] {
  const text = title.text('text', 'summary');
  const medium = mediumOf(title);
  if (!medium) return text === undefined ? undefined : richText(text);
  if (!('html' in medium)) return withLink(text, link(title, medium.url, medium.isWhole));
  title.text('media', 'summary');
  return { html: [text, medium.html].filter((part) => part !== undefined).join('\n') };
}

function link(title: Slide, href: string, isWhole: boolean): Inline[] {
  if (isWhole) title.text('media', 'summary');
  const label = title.plain('caption', 'summary') ?? title.plain('alt', 'summary') ?? mediaKind(href).label;
  const credit = title.plain('credit', 'summary');
  return [{ text: label, href }, ...(credit === undefined ? [] : [` (${credit})`])];
}

function withLink(text: string | undefined, nodes: Inline[]): PolicyDraft['summary'] {
  if (text === undefined) return [nodes];
  const written = richText(text);
  return typeof written === 'string' ? [...written.split(/\n{2,}/), nodes] : { html: `${text}\n<p>${nodes.map(html).join('')}</p>` };
}

function html(node: Inline): string {
  if (typeof node === 'string') return escaped(node);
  return `<a href="${escaped(node.href ?? '')}">${escaped(node.text)}</a>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
