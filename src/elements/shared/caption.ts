import { html, nothing, type TemplateResult } from 'lit';
import { ownPart, type SharedCaption } from '../../model/index.js';
import { named, textLanguage } from './text-language.js';

/** A caption of which those who look see what is its own; who listens, or searches, has all of it. */
export function caption(name: string, lang: string | undefined, shared: SharedCaption | undefined): TemplateResult {
  if (!shared) return named(name, lang, true);
  return html`<bdi ${textLanguage(lang, name, true)}>${hidden(shared.before)} ${ownPart(name, shared)} ${hidden(shared.after)}</bdi>`;
}

/** Its spaces stay outside: a box of its own would lose them. */
const hidden = (text?: string): TemplateResult | typeof nothing => (text ? html`<span class="visually-hidden">${text.trim()}</span>` : nothing);
