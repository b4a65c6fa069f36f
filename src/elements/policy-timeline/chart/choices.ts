import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../../../layout/index.js';
import type { TimelineEvent } from '../../../model/index.js';
import { cssVars } from '../../shared/css-vars.js';
import { glyph } from '../../shared/glyph.js';
import { textLanguage } from '../../shared/text-language.js';
import type { TimelineView } from '../timeline-view.js';

/** More events than these are better looked for in the list. */
const MOST = 20;

/** What a cluster offers that no zoom can part: its events, to choose one. */
export function renderChoices(view: TimelineView, mark: Mark): TemplateResult {
  const { format, timeline, chart } = view;
  const { events, count, x, stretch } = mark;
  const rest = count - MOST;
  return html`<div
    class="choices" part="choices" role="group" aria-label=${format.words.eventsInView(format.count(count), format.count(count), format.range(stretch))}
    ${cssVars({ x, at: (x / (chart?.scale.width ?? 1)) * 100 })} @focusout=${closeOnLeave}
  >
    ${events.slice(0, MOST).map((event) => choice(event, html`${glyph(event.category)}<span ${textLanguage(timeline.policy.lang)}>${event.source.title}</span>`))}
    ${rest > 0 ? choice(events[MOST] as TimelineEvent, html`<span>${format.words.moreInList(format.count(rest))}</span>`) : nothing}
  </div>`;

  function choice({ id }: TimelineEvent, content: TemplateResult): TemplateResult {
    return html`<button class="menu-item choice" part="menu-item choice" type="button" @click=${() => view.goTo(id)}>${content}</button>`;
  }

  function closeOnLeave(event: FocusEvent): void {
    const next = event.relatedTarget as Node | null;
    // The cluster's own click closes what it opened.
    const stays = next instanceof HTMLElement && next.dataset['event'] === mark.key;
    if (next && !stays && !(event.currentTarget as Element).contains(next)) view.act({ type: 'list-cluster', id: null });
  }
}
