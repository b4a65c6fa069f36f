import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../document/index.js';
import type { Formatter } from '../../locale/formatter.js';

/** Before a document came: what the page itself put inside the element stays readable. */
export function renderLoading({ words }: Formatter): TemplateResult {
  return html`<div class="fallback"><slot></slot></div><p class="notice" part="loading" role="status">${words.loading}</p>`;
}

/**
 * What went wrong, where, and what can be done; above the last good content, where there is one.
 * @param again while it is asked for again: what goes wrong then is news, and read aloud, also where it is the same
 */
export function renderFault(fault: Issue, format: Formatter, kept: boolean, retry: (() => void) | null, again: boolean): TemplateResult {
  const { words } = format;
  return html`<div class="notice fault" part="error" role="alert">
    <p>${again ? words.loading : html`<strong>${kept ? words.newerFailed : words.failed}</strong> <bdi lang="en" dir="ltr">${asSentence(fault.message)}</bdi>`}</p>
    ${again || fault.hint === undefined ? nothing : html`<p><bdi lang="en" dir="ltr">${fault.hint}</bdi></p>`}
    ${kept ? html`<p>${words.staleKept}</p>` : nothing}
    ${retry ? html`<p><button class="control" part="button retry-button" type="button" @click=${retry}>${words.retry}</button></p>` : nothing}
  </div>`;
}

export function renderNotice(part: string, text: string): TemplateResult {
  return html`<p class="notice" part=${part}>${text}</p>`;
}

/** Nothing matches: said where the events were, with a way back. */
export function renderNoMatch({ words }: Formatter, clear: () => void): TemplateResult {
  return html`<div class="notice" part="no-match">
    <p>${words.noMatch}</p>
    <p><button class="control" part="button clear-button" type="button" @click=${clear}>${words.showEverything}</button></p>
  </div>`;
}

/** Messages of issues have no full stop, since places and remedies may follow. */
function asSentence(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}
