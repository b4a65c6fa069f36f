/** A guided telling: one event at a time, with all that its row in the list tells, and the chart following. */
import type { TemplateResult } from 'lit';
import { factsText } from '../../../locale/event-text.js';
import { toldEvents } from '../../../model/telling.js';
import type { TimelineEvent } from '../../../model/index.js';
import { notePlaces } from '../list/note-places.js';
import type { LateTools } from '../late-tools.js';
import type { Tellings, TimelineView } from '../timeline-view.js';
import { keyStep, swipe } from './turns.js';

type Step = Parameters<LateTools['icon']>[0];

export function guided(tools: LateTools): Tellings['telling'] {
  const { html, nothing, cssVars } = tools;
  const turn = swipe();
  return (view) => {
    const { timeline, shown, format: { words }, state: { telling } } = view;
    const event = timeline.byId.get(telling?.at ?? '');
    if (!telling || !event) return nothing;
    const steps = toldEvents(shown, telling.of);
    const at = steps.indexOf(event);
    const go = (to: number): void => {
      const next = steps[to];
      if (next) view.act({ type: 'tell-event', id: next.id });
    };
    return html`<section
      class="telling" part="telling" aria-label=${words.tell} data-category=${event.category} aria-keyshortcuts="ArrowLeft ArrowRight Home End Escape"
      @keydown=${press} @pointerdown=${turn.down} @pointercancel=${turn.cancel} @pointerup=${(lift: PointerEvent) => go(at + turn.up(lift))}
    >
      ${bar(tools, view, at, steps, go)}
      <div class="telling-way" aria-hidden="true" ${cssVars({ part: (at + 1) / steps.length })}></div>
      ${content(tools, asStep(view, event), event)}
    </section>`;

    function press(key: KeyboardEvent): void {
      const to = key.key === 'Escape' ? at : keyStep(key, at, steps.length);
      if (to === null) return;
      if (key.key === 'Escape') leave(view);
      else go(to);
      key.preventDefault();
      key.stopPropagation();
    }
  };
}

function bar({ html, nothing, icon }: LateTools, view: TimelineView, at: number, steps: readonly TimelineEvent[], go: (to: number) => void): TemplateResult {
  const { words, count } = view.format;
  return html`<div class="telling-bar">
    ${stepButton('earlier', words.previousEvent, at - 1)}${stepButton('later', words.nextEvent, at + 1)}
    <span class="aside" part="telling-place">${at < 0 ? nothing : words.eventOf(count(at + 1), count(steps.length))}</span>
    <span class="filler"></span>
    ${document.fullscreenEnabled ? html`<button class="control" part="button full-screen-button" type="button" @click=${toggleFull}>${words.fullScreen}</button>` : nothing}
    <button class="control" part="button end-telling-button" type="button" @click=${() => leave(view)}>${icon('close')}${words.endTelling}</button>
  </div>`;

  // aria-disabled keeps the focus where it is at the first and the last.
  function stepButton(name: Step, label: string, to: number): TemplateResult {
    return html`<button class="control" part="button telling-step" type="button" aria-label=${label} aria-disabled=${!steps[to]} @click=${() => go(to)}>${icon(name)}</button>`;
  }
}

function content({ html, nothing, glyph, heading, remarks, textLanguage, metaOf }: LateTools, view: TimelineView, event: TimelineEvent): TemplateResult {
  const { timeline, format, headingLevel } = view;
  const about = metaOf(view, event);
  return html`<div class="told-now" tabindex="-1" aria-live="polite">
      <p class="aside" part="event-facts" dir=${format.direction}>${glyph(event.category)}${remarks(factsText(view, event))}</p>
      ${heading(headingLevel + 1, 'telling-title', html`<span ${textLanguage(timeline.languageOf(event.source, 'title'), event.source.title)}>${event.source.title}</span>`)}
      ${about ? html`<p class="aside" part="event-meta" dir=${format.direction}>${about}</p>` : nothing}
    </div>
    <div class="told-more">${view.asides?.detail(view, event, notePlaces(view, [event]), { hasFacts: false })}</div>`;
}

/** Of a step, all is open, and its links lead to other steps. */
function asStep(view: TimelineView, event: TimelineEvent): TimelineView {
  return { ...view, goTo: (id) => view.act({ type: 'tell-event', id }), state: { ...view.state, open: new Set([event.id]) } };
}

/** Back to where the reader was. */
function leave({ act, enter, state: { telling } }: TimelineView): void {
  if (isFull()) void document.exitFullscreen();
  act({ type: 'tell', telling: null });
  enter('.menu > summary', telling?.scrolled);
}

const isFull = (): boolean => document.fullscreenElement !== null;

/** All of the element, as large as a classroom needs it, and back. A page may not allow that. */
function toggleFull({ target }: Event): void {
  const root = (target as Element).closest('.root');
  void (isFull() ? document.exitFullscreen() : root?.requestFullscreen())?.catch(() => undefined);
}
