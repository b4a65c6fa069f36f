import { html, nothing, type TemplateResult } from 'lit';
import type { PolicyMedia } from '../../document/index.js';

const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/** An image, its space reserved; anything that is not an image by its name is a link. */
export function renderMedia({ url, alt, caption, credit, link, width, height }: PolicyMedia): TemplateResult {
  if (!IMAGE.test(url)) return html`<p><a href=${url}>${caption ?? (alt || url)}</a></p>`;
  const image = html`<img
    part="image" src=${url} alt=${alt} width=${width ?? nothing} height=${height ?? nothing}
    loading="lazy" decoding="async" referrerpolicy="no-referrer"
  >`;
  const texts = [caption, credit].filter((text) => text);
  return html`<figure part="figure">
    ${link === undefined ? image : html`<a href=${link}>${image}</a>`}
    ${texts.length === 0 ? nothing : html`<figcaption class="aside" part="caption">${texts.join(' · ')}</figcaption>`}
  </figure>`;
}
