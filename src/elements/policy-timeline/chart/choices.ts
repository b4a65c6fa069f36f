/** The list of a cluster. It comes after the first picture, and takes from the elements what it draws with. */
import type { TemplateResult } from 'lit';
import type { TimelineEvent } from '../../../model/index.js';
import type { LateTools } from '../late-tools.js';
import type { Asides } from '../timeline-view.js';

/** More events than these are better looked for in the list. */
const MOST = 20;

/** What a cluster offers that no zoom can part: its events, to choose one. */
export function choices({ html, nothing, cssVars, glyph, textLanguage }: LateTools): Asides['choices'] {
  return (view, mark) => {
    const { format, timeline } = view;
    const { events, count, x, stretch } = mark;
    // Without a list, there is nowhere else to look.
    const most = view.layout === 'chart' ? count : MOST;
    const rest = count - most;
    return html`<div
      class="choices" part="choices" role="group" aria-label=${format.words.eventsInView(format.count(count), format.count(count), format.range(stretch))}
      ${cssVars({ x })} @focusout=${closeOnLeave} @keydown=${moveAmongChoices}
    >
      ${events.slice(0, most).map((event) => choice(event, html`${glyph(event.category)}<span ${textLanguage(timeline.languageOf(event.source, 'title'), event.source.title)}>${event.source.title}</span>`))}
      ${rest > 0 ? choice(events[most] as TimelineEvent, html`<span>${format.words.moreInList(format.count(rest))}</span>`) : nothing}
    </div>`;

    function choice({ id }: TimelineEvent, content: TemplateResult): TemplateResult {
      return html`<button class="menu-item choice" part="menu-item choice" type="button" @click=${() => view.goFromMark(id)}>${content}</button>`;
    }

    function closeOnLeave(event: FocusEvent): void {
      const next = event.relatedTarget as Node | null;
      // The cluster's own click closes what it opened.
      const stays = next instanceof HTMLElement && next.dataset['event'] === mark.key;
      if (next && !stays && !(event.currentTarget as Element).contains(next)) view.act({ type: 'list-cluster', id: null });
    }
  };
}

function moveAmongChoices(event: KeyboardEvent): void {
  const choice = event.target as HTMLElement;
  const next = { ArrowDown: choice.nextElementSibling, ArrowUp: choice.previousElementSibling }[event.key];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  (next as HTMLElement).focus();
}
