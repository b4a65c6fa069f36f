import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/heading.js';
import { named } from '../../shared/text-language.js';
import type { TimelineView } from '../timeline-view.js';
import { eyebrow } from './header.js';
import { renderStanding } from './standing.js';

/** A title, and what comes late below it: the box is as high before that. What a server draws says where the policy stands. */
export function renderShortForm(view: TimelineView): TemplateResult {
  const { timeline: { policy, languageOf }, format, headingLevel, asides } = view;
  return html`<div class="short" part="short-form">
    <div class="header">
      ${eyebrow(policy)}
      ${heading(headingLevel, 'title', html`<span id="short-title">${named(policy.title, languageOf(policy, 'title'))}</span>`)}
    </div>
    ${asides ? asides.shortForm(view) : format.plain ? renderStanding(view, nothing) : nothing}
  </div>`;
}
