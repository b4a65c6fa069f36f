import { html, type TemplateResult } from 'lit';
import type { Note } from '../../document/index.js';
import type { Formatter } from '../../locale/formatter.js';
import { richText } from '../shared/text.js';

/** An explanation that several events share: whole wherever an event is shown, but closed, since it recurs. */
export function renderNote({ short, text }: Note, { words }: Formatter): TemplateResult {
  return html`<details class="note" part="note">
    <summary part="note-summary">${short ?? words.note}</summary>
    <div class="text">${richText(text)}</div>
  </details>`;
}
