/** What of the events can be asked for, beside their categories. It comes after the first picture, and takes from the elements what it draws with. */
import { choiceName } from '../../../locale/filter-text.js';
import { filterChoices, type ChoicePart } from '../../../model/filter-choices.js';
import type { LateTools } from '../late-tools.js';
import type { Asides } from '../timeline-view.js';

export function moreFilters({ html, named }: LateTools): Asides['moreFilters'] {
  return (view) => {
    const { timeline, state: { filter }, format, act } = view;
    const { words, count: counted } = format;
    const labels: Readonly<Record<ChoicePart, string>> = { cases: words.cases, kinds: words.kindsOfEvent, tags: words.tags, lanes: words.lanes };
    return html`<div class="more-filters" part="more-filters" id="more-filters" @keydown=${closeOnEscape}>
      ${[...filterChoices(timeline, filter)].map(([part, choices]) => html`<div class="filter-row" part="filter-row" role="group" aria-label=${labels[part]}>
        <span class="row-label" aria-hidden="true">${labels[part]}</span>
        <div class="filter-values">${choices.map(({ value, count }) => html`<button
          class="control chip" part="chip" type="button" aria-pressed=${filter[part].includes(value)}
          @click=${() => act({ type: 'filter', filter: { [part]: toggled(filter[part], value) } })}
        >${named(choiceName(view, part, value), timeline.policy.lang)} <span class="count">${counted(count).text}</span></button>`)}</div>
      </div>`)}
    </div>`;

    function closeOnEscape(press: KeyboardEvent): void {
      if (press.key !== 'Escape') return;
      press.stopPropagation();
      press.preventDefault();
      act({ type: 'show-choices', all: false });
      const { parentElement } = press.currentTarget as Element;
      parentElement?.querySelector<HTMLElement>('[aria-controls="more-filters"]')?.focus();
    }
  };
}

function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
