import { html, type TemplateResult } from 'lit';
import type { Note } from '../../document/index.js';
import type { Formatter } from '../../locale/formatter.js';
import { richText } from '../shared/text.js';

/** An explanation that several events share: whole wherever an event is shown, since it may be shown alone. */
export function renderNote({ short, text }: Note, { words }: Formatter): TemplateResult {
  return html`<div class="note text" part="note" role="note" aria-label=${short ?? words.note}>
    <p class="note-name" part="note-name">${short ?? words.note}</p>
    ${richText(text)}
  </div>`;
}
