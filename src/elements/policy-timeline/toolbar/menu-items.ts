/** What the menu holds. It comes after the first picture, and takes from the elements what it draws with. */
import type { LateTools } from '../late-tools.js';
import type { Asides, PageRequest } from '../timeline-view.js';

export function menuItems({ html, nothing }: LateTools): Asides['menuItems'] {
  return ({ format: { words }, hasLinks, ask }) => {
    return html`${hasLinks ? item('copy-link', words.copyLink) : nothing}
      ${(['citation', 'csv', 'ics'] as const).map((request) => item(request, words[request]))}
      ${item('json', words.download)}
      ${item('print', words.print)}
      <details class="keys" part="keys"><summary class="menu-item" part="menu-item">${words.keyboard}</summary><p>${words.chartHelp}</p></details>`;

    function item(request: PageRequest, label: string): unknown {
      return html`<button class="menu-item" part="menu-item" type="button" @click=${(event: Event) => {
        const menu = (event.currentTarget as Element).closest('details');
        menu?.removeAttribute('open');
        menu?.querySelector('summary')?.focus();
        ask(request);
      }}>${label}</button>`;
    }
  };
}
