import { html, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import type { TimelineView } from '../timeline-view.js';

/** What is wanted less often: a disclosure, so that it works by keyboard without a word from us. What it holds comes late. */
export function renderMenu(view: TimelineView): TemplateResult {
  const { format: { words }, asides, missing } = view;
  return html`<details class="menu" @keydown=${closeOnEscape} @focusout=${closeOnLeave}>
    <summary class="control" part="button menu-button" aria-label=${words.menu}>${icon('menu')}</summary>
    <div class="menu-items" part="menu">${asides ? asides.menuItems(view) : missing}</div>
  </details>`;
}

function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  event.stopPropagation();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function closeOnLeave(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  const next = event.relatedTarget as Node | null;
  if (next && !menu.contains(next)) menu.open = false;
}
