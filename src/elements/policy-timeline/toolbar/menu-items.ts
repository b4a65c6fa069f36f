/** What the menu holds. It comes after the first picture, and takes from the elements what it draws with. */
import { lookBackFrom } from '../tellings/look-back.js';
import type { LateTools } from '../late-tools.js';
import type { Asides, PageRequest } from '../timeline-view.js';

export function menuItems({ html, nothing }: LateTools): Asides['menuItems'] {
  return (view) => {
    const { timeline, format: { words }, hasLinks, act, ask, enter } = view;
    return html`${item(words.tell, tell)}${timeline.extent ? item(words.lookBack, lookBack) : nothing}
      ${hasLinks ? request('copy-link', words.copyLink) : nothing}
      ${(['citation', 'csv', 'ics'] as const).map((asked) => request(asked, words[asked]))}
      ${request('json', words.download)}
      ${request('print', words.print)}
      <details class="keys" part="keys"><summary class="menu-item" part="menu-item">${words.keyboard}</summary><p>${words.chartHelp}</p></details>`;

    function tell(): void {
      act({ type: 'tell', telling: 'key', scrolled: scrollY });
      enter('.told-now');
    }

    function lookBack(): void {
      act({ type: 'look-back', to: lookBackFrom(view) });
      enter('.look-back input');
    }

    function request(asked: PageRequest, label: string): unknown {
      return item(label, () => ask(asked));
    }

    function item(label: string, chosen: () => void): unknown {
      return html`<button class="menu-item" part="menu-item" type="button" @click=${(event: Event) => {
        const menu = (event.currentTarget as Element).closest('details');
        menu?.removeAttribute('open');
        menu?.querySelector('summary')?.focus();
        chosen();
      }}>${label}</button>`;
    }
  };
}
