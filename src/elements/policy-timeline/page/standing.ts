import { html, nothing, type TemplateResult } from 'lit';
import { courtLine } from '../../../locale/case-text.js';
import { coverageText, standingTexts, type StandingText } from '../../../locale/standing-text.js';
import { heading } from '../../shared/heading.js';
import { remarks } from '../../shared/remarks.js';
import { named } from '../../shared/text-language.js';
import type { TimelineView } from '../timeline-view.js';

/** More states than these are shown when somebody asks for them. */
const FEW = 3;

/**
 * Where the policy stands, as its document asserts it, and beside that, closed, what else is known of it; nothing of what the
 * document does not have.
 */
export function renderStanding(view: TimelineView, about: TemplateResult | typeof nothing): TemplateResult | typeof nothing {
  const { format, timeline, headingLevel, scheduledFrom, asOf } = view;
  const { words, direction } = format;
  const { states, latest } = standingTexts(view, scheduledFrom, asOf);
  const isEmpty = states.length === 0;
  const stands = [...states.slice(0, FEW), ...latest ? [latest] : []];
  const more = states.slice(FEW);
  const coverage = coverageText(timeline.policy, format);
  const hasHeading = stands.length > 0 || asOf !== null;
  if (!hasHeading && !coverage && about === nothing) return nothing;
  return html`<div class="where" part="standing">
    <div class="standing-line">
      ${hasHeading ? heading(headingLevel + 1, 'standing-heading', html`<span id="standing">${asOf === null ? words.standing : words.stoodOn(format.date(view.state.asOf ?? ''))}</span>`) : nothing}
      ${isEmpty ? nothing : html`<p dir=${direction}>${words.nothingConcluded}</p>`}
      <span class="filler"></span>
      ${coverage ? html`<p part="coverage" dir=${direction}>${coverage}</p>` : nothing}
      ${about}
    </div>
    ${isEmpty && asOf !== null ? html`<p class="aside" dir=${direction}>${words.nothingStood}</p>` : nothing}
    ${stands.length === 0 ? nothing : html`<ul class="stands" role="list" aria-labelledby="standing">${stands.map((text) => renderStand(view, text))}</ul>`}
    ${more.length === 0 ? nothing : html`<details class="more-states" part="more-states">
      <summary>${words.moreStates(format.count(more.length))}</summary>
      <ul class="stands" role="list" aria-labelledby="standing">${more.map((text) => renderStand(view, text))}</ul>
    </details>`}
  </div>`;
}

function renderStand(view: TimelineView, { tone, name, when, subject, lang: subjectLang, limits, case: entry, event }: StandingText): TemplateResult {
  const { format, timeline: { policy: { lang } }, layout, goTo, goToCase } = view;
  const isOwn = subject === undefined || event !== undefined;
  const court = entry && courtLine({ court: entry.source.court, docket: [] }, format);
  // Beside a chart alone, no cases stand to lead to.
  const caseName = entry && named(entry.shortName, lang, true);
  const leads = event && { text: named(subject ?? event.source.title, subjectLang), go: () => goTo(event.id) };
  return html`<li class="stand" part="stand stand-${tone}" data-tone=${tone}>
    <p class="stand-name" part="stand-name" dir=${format.direction}><b>${isOwn ? name : named(name, lang)}</b> ${when}</p>
    ${subject === undefined ? nothing : html`<p part="stand-subject">${leads ? link(leads) : named(subject, subjectLang)}</p>`}
    ${entry && caseName ? html`<p part="stand-subject">${layout === 'chart' ? caseName : link({ text: caseName, go: () => goToCase(entry.id) })}${court ? html` <span class="aside">${court}</span>` : nothing}</p>` : nothing}
    ${limits || (leads && subject === undefined) ? html`<p class="stand-limits" part="stand-limits" dir=${format.direction}>${remarks(limits)} ${leads && subject === undefined ? link(leads) : nothing}</p>` : nothing}
  </li>`;
}

function link({ text, go }: { readonly text: TemplateResult; readonly go: () => void }): TemplateResult {
  return html`<button class="link" part="standing-link" type="button" @click=${go}>${text}</button>`;
}
