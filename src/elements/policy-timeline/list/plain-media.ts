/** What an event shows of its media before the players are there, where they do not come, and on paper: images, and links. */
import type { TemplateResult } from 'lit';
import { isFetched, type PolicyMedia } from '../../../document/index.js';
import type { LateTools } from '../late-tools.js';
import type { TimelineView } from '../timeline-view.js';

/** Where an entry stands: the media of its event, and an id of its own in the tree. */
export interface MediaPlace {
  readonly all: readonly PolicyMedia[];
  readonly id: string;
}

type Content = TemplateResult | LateTools['nothing'];

const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/** What a document calls an image, or what is one by its name, from where it may be fetched. */
export function isImage({ kind, url }: PolicyMedia): boolean {
  return (kind === 'image' || (kind === undefined && IMAGE.test(url))) && isFetched(url);
}

/** @param shows whether its event is open: nothing is fetched before */
export function plainMedia(tools: LateTools, view: TimelineView, entry: PolicyMedia, shows: boolean): TemplateResult {
  if (!shows || !isImage(entry)) return mediaLink(tools, view, entry);
  const { html } = tools;
  const picture = image(tools, view, entry);
  return html`<figure part="figure">
    ${entry.link === undefined ? picture : html`<a href=${entry.link}>${picture}</a>`}
    ${figcaption(tools, captions(tools, view, entry))}
  </figure>`;
}

/** Its space is reserved. */
export function image({ html, nothing }: LateTools, { timeline: { policy: { lang } } }: TimelineView, { url, alt, width, height }: PolicyMedia): TemplateResult {
  return html`<img
    part="image" src=${url} alt=${alt} lang=${lang ?? nothing} width=${width ?? nothing} height=${height ?? nothing}
    loading="lazy" decoding="async" referrerpolicy="no-referrer"
  >`;
}

/** What the document says of it, for styles; nothing where it says nothing. */
export function shapeOf({ width, height }: PolicyMedia): Readonly<Record<string, number>> {
  return width && height ? { across: width, down: height } : {};
}

export function mediaLink(tools: LateTools, view: TimelineView, entry: PolicyMedia): TemplateResult {
  const { html, named } = tools;
  const { url, alt, caption } = entry;
  const link = html`<a part="media-link" href=${url}>${named(caption ?? (alt || url), view.timeline.policy.lang)}</a>`;
  return html`<p>${inLine(tools, [link, ...captions(tools, view, { ...entry, caption: undefined })])}</p>`;
}

/** Its caption, who made it, and where its words are. */
export function captions({ html, named }: LateTools, { timeline: { policy: { lang } }, format: { words } }: TimelineView, { caption, credit, transcript }: Partial<PolicyMedia>): TemplateResult[] {
  const texts = [caption, credit].filter((text): text is string => Boolean(text)).map((text) => named(text, lang));
  return transcript === undefined ? texts : [...texts, html`<a part="transcript" href=${transcript}>${words.transcript}</a>`];
}

export function figcaption(tools: LateTools, texts: readonly TemplateResult[]): Content {
  return texts.length === 0 ? tools.nothing : tools.html`<figcaption class="aside" part="caption">${inLine(tools, texts)}</figcaption>`;
}

export function inLine({ html, nothing }: LateTools, texts: readonly TemplateResult[]): readonly TemplateResult[] {
  return texts.map((text, index) => html`${index > 0 ? ' · ' : nothing}${text}`);
}
