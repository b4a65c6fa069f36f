import { html, nothing, type TemplateResult } from 'lit';
import type { PolicyCase } from '../../document/index.js';
import { marksOf, seriesOf, timeScale, visiblePart, wholeRange, type Mark } from '../../layout/index.js';
import { courtText, relativeTexts } from '../../locale/case-text.js';
import type { Formatter } from '../../locale/formatter.js';
import { limitsText, spanText } from '../../locale/state-text.js';
import type { Timeline, TimelineCase } from '../../model/index.js';
import { cssVars } from '../shared/css-vars.js';
import { documentItem } from '../shared/document-link.js';
import { markFace } from '../shared/glyph.js';
import { hasItems } from '../shared/has-items.js';
import { heading } from '../shared/heading.js';
import { textLanguage } from '../shared/text-language.js';

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
    ${hasItems(source.links) ? html`<ul class="documents" part="case-links" role="list">${source.links.map((link) => documentItem(link, format))}</ul>` : nothing}
  </article>`;
}

/** A picture; its sense is in its label, and its events are in the list. */
function smallTimeline(timeline: Timeline, entry: TimelineCase, format: Formatter): Content {
  const { marks, bars } = cardTimeline(timeline, entry);
  const [first, last] = [entry.events[0], entry.events.at(-1)];
  if (marks.length === 0 || !first || !last) return nothing;
  const range = first === last ? format.date(first.source) : `${format.date(first.source)} – ${format.date(last.source)}`;
  return html`<div class="small" part="case-timeline" role="img" aria-label=${format.words.caseTimeline(format.count(entry.events.length), range)}>
    ${bars.map(({ at, length, fades }) => html`<div class="bar ${fades ? 'fades' : ''}" ${cssVars({ at: at * 100, length: length * 100 })}></div>`)}
    ${marks.map((mark) => html`<div class="mark" ${cssVars({ at: mark.at * 100, width: mark.width })}>${markFace(mark)}</div>`)}
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
  if (!hasItems(known)) return nothing;
  return html`<p class="muted small-print" part="case-aliases">${words.alsoCited}: ${known.map(({ text, sic }, index) => html`${index > 0 ? '; ' : nothing}<cite>${text}</cite>${sic ? html` [sic]` : nothing}`)}</p>`;
}

function line(part: string, label: string, text: string): TemplateResult {
  return html`<p class="line" part=${part}><span class="muted">${label}:</span> ${text}</p>`;
}

/** The small timeline of a card, on the scale of the whole policy. Fractions of the card's width. */
interface CardTimeline {
  readonly marks: readonly (Mark & { readonly at: number })[];
  readonly bars: readonly { readonly at: number; readonly length: number; readonly fades: boolean }[];
}

/** The width that the small timeline is laid out for, pixels; CSS stretches it. */
const WIDTH = 240;

function cardTimeline(timeline: Timeline, { events, spans }: TimelineCase): CardTimeline {
  const whole = wholeRange(timeline);
  if (!whole) return { marks: [], bars: [] };
  const scale = timeScale(whole, WIDTH);
  return {
    marks: marksOf(seriesOf(events), scale).map((mark) => ({ ...mark, at: mark.x / WIDTH })),
    bars: spans.flatMap((span) => {
      const part = visiblePart(scale, span);
      return part ? [{ at: part.from / WIDTH, length: (part.to - part.from) / WIDTH, fades: span.ending !== 'known' }] : [];
    }),
  };
}
