import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../shared/icon.js';
import type { PageRequest, TimelineView } from '../timeline-view.js';

/** What is wanted less often: a disclosure, so that it works by keyboard without a word from us. */
export function renderMenu({ format, hasLinks, ask }: TimelineView): TemplateResult {
  const { words } = format;
  return html`<details class="menu" @keydown=${closeOnEscape} @focusout=${closeOnLeave}>
    <summary class="control" part="button menu-button" aria-label=${words.menu}>${icon('menu')}</summary>
    <div class="menu-items" part="menu">
      ${hasLinks ? item('copy-link', words.copyLink) : nothing}
      ${(['citation', 'csv', 'ics'] as const).map((request) => item(request, words[request]))}
      ${item('json', words.download)}
      ${item('print', words.print)}
    </div>
  </details>`;

  function item(request: PageRequest, label: string): TemplateResult {
    return html`<button class="menu-item" part="menu-item" type="button" @click=${(event: Event) => {
      close(event.currentTarget as Element);
      ask(request);
    }}>${label}</button>`;
  }
}

function close(inside: Element): void {
  const menu = inside.closest('details');
  menu?.removeAttribute('open');
  menu?.querySelector('summary')?.focus();
}

function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  event.stopPropagation();
  close(menu);
}

function closeOnLeave(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  const next = event.relatedTarget as Node | null;
  if (next && !menu.contains(next)) menu.open = false;
}
