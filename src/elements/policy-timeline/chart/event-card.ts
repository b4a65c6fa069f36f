/** An event told at its mark. It comes after the first picture, and takes from the elements what it draws with. */
import type { TemplateResult } from 'lit';
import { factsText } from '../../../locale/event-text.js';
import type { TimelineEvent } from '../../../model/index.js';
import { notePlaces } from '../list/note-places.js';
import type { LateTools } from '../late-tools.js';
import type { Asides, EventDetail, TimelineView } from '../timeline-view.js';

/**
 * An event told at its mark, where nothing is to scroll: all that its row in the list tells when it is open, and the way to the
 * ones before and after it. It belongs to the chart and not over the page: what is around stays in use.
 */
export function eventCard({ html, nothing, icon, glyph, heading, remarks, textLanguage, metaOf }: LateTools, detail: EventDetail): Asides['eventCard'] {
  return (view, id) => {
    const { timeline, shown, format, headingLevel, act, closeCard } = view;
    const event = timeline.byId.get(id);
    if (!event) return nothing;
    const { words, count } = format;
    const at = shown.indexOf(event);
    const open = withOpen(view, id);
    const about = metaOf(view, event);
    return html`<div
      class="event-card" part="event-card" role="dialog" aria-labelledby="card-title" id="event-card" tabindex="-1" data-category=${event.category}
      @keydown=${(press: KeyboardEvent) => closeOnEscape(press, closeCard)}
    >
      <div class="card-bar">
        ${step('earlier', words.previousEvent, shown[at - 1])}${step('later', words.nextEvent, at < 0 ? undefined : shown[at + 1])}
        ${at < 0 ? nothing : html`<span class="aside" part="card-place">${words.eventOf(count(at + 1), count(shown.length))}</span>`}
        <span class="filler"></span>
        <button class="control" part="button card-close" type="button" aria-label=${words.close} @click=${closeCard}>${icon('close')}</button>
      </div>
      <div aria-live="polite">
        <p class="aside" part="event-facts" dir=${format.direction}>${glyph(event.category)}${remarks(factsText(view, event))}</p>
        ${heading(headingLevel + 1, 'card-title', html`<span id="card-title" ${textLanguage(timeline.languageOf(event.source, 'title'), event.source.title)}>${event.source.title}</span>`)}
        ${about ? html`<p class="aside" part="event-meta" dir=${format.direction}>${about}</p>` : nothing}
      </div>
      ${detail(open, event, notePlaces(open, [event]), { hasFacts: false })}
    </div>`;

    // aria-disabled keeps the focus where it is at the first and the last.
    function step(name: Parameters<typeof icon>[0], label: string, to: TimelineEvent | undefined): TemplateResult {
      return html`<button
        class="control" part="button card-step" type="button" aria-label=${label} aria-disabled=${!to}
        @click=${() => to && act({ type: 'show-card', id: to.id })}
      >${icon(name)}</button>`;
    }
  };
}

/** What a card tells is open, as it is in the list; its links lead on from mark to mark. */
function withOpen(view: TimelineView, id: string): TimelineView {
  return { ...view, goTo: view.goFromMark, state: { ...view.state, open: new Set([id]) } };
}

function closeOnEscape(press: KeyboardEvent, close: () => void): void {
  if (press.key !== 'Escape') return;
  press.stopPropagation();
  press.preventDefault();
  close();
}
