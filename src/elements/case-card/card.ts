import { html, nothing, type TemplateResult } from 'lit';
import type { PolicyCase } from '../../document/index.js';
import { courtText, relativeTexts } from '../../locale/case-text.js';
import type { Formatter } from '../../locale/formatter.js';
import { spanText } from '../../locale/span-text.js';
import { limitsText } from '../../locale/status-text.js';
import type { Timeline, TimelineCase } from '../../model/index.js';
import { documentItem } from '../shared/document-item.js';
import { hasFilled } from '../shared/filled.js';
import { markFace } from '../shared/glyph.js';
import { heading } from '../shared/heading.js';
import { place } from '../shared/place.js';
import { textLanguage } from '../shared/text-language.js';
import { cardTimeline } from './view.js';

type Content = TemplateResult | typeof nothing;

/** A case as a card: who, where, what it has come to, and its story in small. */
export function renderCard(timeline: Timeline, entry: TimelineCase, format: Formatter, level: number): TemplateResult {
  const { source } = entry;
  return html`<article class="card" aria-labelledby="name" ${textLanguage(timeline.policy.lang)}>
    <div id="name">${heading(level, 'case-name', source.name)}</div>
    <p class="muted" part="case-court">${courtText(source, format)}</p>
    ${relativeTexts(entry, format).map(([label, name]) => line('case-relative', label, name))}
    ${smallTimeline(timeline, entry, format)}
    ${posture(source, format)}
    ${entry.spans.map((span) => line('case-state', ...spanText(span, format)))}
    ${latest(entry, format)}
    ${aliases(source, format)}
    ${hasFilled(source.links) ? html`<ul class="documents" part="case-links" role="list">${source.links.map((link) => documentItem(link, format))}</ul>` : nothing}
  </article>`;
}

/** A picture; its sense is in its label, and its events are in the list. */
function smallTimeline(timeline: Timeline, entry: TimelineCase, format: Formatter): Content {
  const { marks, bars } = cardTimeline(timeline, entry);
  const [first, last] = [entry.events[0], entry.events.at(-1)];
  if (marks.length === 0 || !first || !last) return nothing;
  const range = first === last ? format.date(first.source) : `${format.date(first.source)} – ${format.date(last.source)}`;
  return html`<div class="small" part="case-timeline" role="img" aria-label=${format.words.caseTimeline(format.count(entry.events.length), range)}>
    ${bars.map(({ at, length, fades }) => html`<div class="bar ${fades ? 'fades' : ''}" ${place({ at: at * 100, length: length * 100 })}></div>`)}
    ${marks.map((mark) => html`<div class="mark" ${place({ at: mark.at * 100, width: mark.width })}>${markFace(mark)}</div>`)}
  </div>`;
}

function posture({ posture: known }: PolicyCase, format: Formatter): Content {
  if (!known) return nothing;
  const limits = limitsText(known, format);
  return html`<p part="case-posture">${known.value}${limits ? html` <span class="muted">(${limits})</span>` : nothing}</p>`;
}

function latest({ events }: TimelineCase, { words, date }: Formatter): Content {
  const last = events.at(-1);
  return last ? line('case-latest', words.latest, `${last.source.title}, ${date(last.source)}`) : nothing;
}

function aliases({ aliases: known }: PolicyCase, { words }: Formatter): Content {
  if (!hasFilled(known)) return nothing;
  return html`<p class="muted small-print" part="case-aliases">${words.alsoCited}: ${known.map(({ text, sic }, index) => html`${index > 0 ? '; ' : nothing}<cite>${text}</cite>${sic ? html` [sic]` : nothing}`)}</p>`;
}

function line(part: string, label: string, text: string): TemplateResult {
  return html`<p class="line" part=${part}><span class="muted">${label}:</span> ${text}</p>`;
}
