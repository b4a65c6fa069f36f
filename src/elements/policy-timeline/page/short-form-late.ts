/** What a short form says below its title, and the whole that it opens. They come after the first picture. */
import type { TemplateResult } from 'lit';
import type { StandingText } from '../../../locale/standing-text.js';
import { originText } from '../../../locale/translation-text.js';
import type { Asides, TimelineView } from '../timeline-view.js';
import type { LateTools } from '../late-tools.js';

/** So many states stand in it, besides the latest event: it is 300 pixels high, and the whole is a button away. */
const FEW = 2;

/** Where the policy stands, when its events were, and the way to the whole, which opens over the page. */
export function shortForm(tools: LateTools, overview: Asides['overview']): Asides['shortForm'] {
  const { html, nothing, standingTexts } = tools;
  return (view) => {
    const { timeline: { events, policy }, textLang, format, scheduledFrom, asOf, chart, act } = view;
    const { words, count } = format;
    const { states, latest } = standingTexts(view, scheduledFrom, asOf);
    return html`${textLang === '' ? nothing : html`<p class="aside" part="translation-origin" dir=${format.direction}>${originText(policy.translations?.[textLang], format)}</p>`}
      <ul class="stands" role="list" aria-label=${words.standing}>${[...states.slice(0, FEW), ...latest ? [latest] : []].map((text) => stand(tools, text, view))}</ul>
      ${chart ? html`<div class="overview" part="overview" aria-hidden="true">${overview(chart, events, { isWhole: true })}</div>` : nothing}
      <p class="short-way"><button
        class="control" part="button open-button" type="button" aria-haspopup="dialog" @click=${() => act({ type: 'show-whole', whole: true })}
      >${words.openWhole(count(events.length))}</button></p>`;
  };
}

function stand({ html, nothing, named }: LateTools, { tone, name, when, subject, lang: subjectLang, case: entry, event }: StandingText, { format, timeline: { policy: { lang } } }: TimelineView): TemplateResult {
  const isOwn = subject === undefined || event !== undefined;
  const about = subject ?? entry?.shortName;
  return html`<li class="stand" part="stand stand-${tone}" data-tone=${tone}>
    <p class="stand-name" part="stand-name" dir=${format.direction}><b>${isOwn ? name : named(name, lang)}</b> ${when}</p>
    ${about === undefined ? nothing : html`<p part="stand-subject">${named(about, subject === undefined ? lang : subjectLang, subject === undefined)}</p>`}
  </li>`;
}

/** The whole, over the page. */
export function whole({ html, icon }: LateTools): Asides['whole'] {
  return ({ format, act }, content) => html`<dialog
    class="whole" part="whole" aria-labelledby="title" @click=${closeOnBackdrop}
    @close=${({ target }: Event) => {
      act({ type: 'show-whole', whole: false });
      // Not every engine gives the focus to a button that is clicked, and so has none to give back.
      ((target as Element).getRootNode() as ShadowRoot).querySelector<HTMLElement>('.short-way > button')?.focus();
    }}
  >
    <p class="whole-bar"><button class="control" part="button close-button" type="button" @click=${(event: Event) => (event.target as Element).closest('dialog')?.close()}>${icon('close')}${format.words.close}</button></p>
    ${content}
  </dialog>`;
}

/** A press beside what it holds is one on the dialog itself. */
function closeOnBackdrop({ target, currentTarget }: Event): void {
  if (target === currentTarget) (target as HTMLDialogElement).close();
}
