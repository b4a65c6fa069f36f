import { html, nothing, type TemplateResult } from 'lit';
import type { PolicyCase } from '../../document/index.js';
import { marksOf, seriesOf, timeScale, visiblePart, wholeRange, type Mark } from '../../layout/index.js';
import { courseText, courtText, relativeTexts } from '../../locale/case-text.js';
import type { Formatter } from '../../locale/formatter.js';
import { coverageText } from '../../locale/standing-text.js';
import { limitsText, spanText } from '../../locale/state-text.js';
import { latestOf, scheduledFrom, type SharedCaption, type Timeline, type TimelineCase } from '../../model/index.js';
import { caption } from '../shared/caption.js';
import { cssVars } from '../shared/css-vars.js';
import { documentItem } from '../shared/document-link.js';
import { markFace } from '../shared/glyph.js';
import { hasItems } from '../shared/has-items.js';
import { heading } from '../shared/heading.js';
import { remarks } from '../shared/remarks.js';
import { named } from '../shared/text-language.js';

type Content = TemplateResult | typeof nothing;

/**
 * A case as a card: who; its story in small, what it has come to, and where; the rest. Beside others, each of the three is as
 * high as theirs.
 */
export function renderCard(timeline: Timeline, entry: TimelineCase, format: Formatter, level: number, shared?: SharedCaption): TemplateResult {
  const { source, spans } = entry;
  const { lang } = timeline.policy;
  const coverage = coverageText(source, format);
  const states = (known: boolean): TemplateResult[] => spans.filter(({ ending }) => (ending === 'known') === known)
    .map((span) => line(format, 'case-state', ...spanText(span, format), known ? '' : 'standing'));
  return html`<article class="card" part="case-base" tabindex="-1" aria-labelledby="name" lang=${format.wordLang ?? nothing} dir=${format.frame === 'rtl' ? 'rtl' : nothing}>
    <div id="name">${heading(level, 'case-name', caption(source.name, lang, shared))}</div>
    <div>
      ${smallTimeline(timeline, entry, format)}
      ${states(false)}
      ${posture(source, format, lang)}
      <p class="muted" part="case-court">${courtText(source, format)}</p>
      ${latest(timeline, entry, format)}
    </div>
    <div>
      ${states(true)}
      ${relativeTexts(entry, format).map(([label, name]) => line(format, 'case-relative', label, named(name, lang, true)))}
      ${coverage ? html`<p class="muted" part="case-coverage" dir=${format.direction}>${coverage}</p>` : nothing}
      ${aliases(source, format, lang)}
      ${hasItems(source.links) ? html`<ul class="documents" part="case-links" role="list">${source.links.map((link) => documentItem(link, format, lang))}</ul>` : nothing}
    </div>
  </article>`;
}

/** A picture; its sense is in its label, and its events are in the list. */
function smallTimeline(timeline: Timeline, entry: TimelineCase, format: Formatter): Content {
  const { marks, bars } = cardTimeline(timeline, entry);
  if (marks.length === 0) return nothing;
  return html`<div class="small" part="case-timeline" role="img" aria-label=${courseText(entry, format)}>
    ${bars.map(({ at, length, fades }) => html`<div class="bar ${fades ? 'fades' : ''}" ${cssVars({ at: at * 100, length: length * 100 })}></div>`)}
    ${marks.map((mark) => html`<div class="mark" ${cssVars({ at: mark.at * 100, width: mark.width })}>${markFace(mark, format)}</div>`)}
  </div>`;
}

function posture({ posture: known }: PolicyCase, format: Formatter, lang: string | undefined): Content {
  if (!known?.value) return nothing;
  const limits = limitsText(known, format);
  return html`<p class="standing" part="case-posture" dir=${format.direction}>${named(known.value, lang)}${limits ? html` <span class="muted">${remarks(`(${limits})`)}</span>` : nothing}</p>`;
}

function latest(timeline: Timeline, { events }: TimelineCase, format: Formatter): Content {
  const { words, date } = format;
  const last = latestOf(events, scheduledFrom(timeline));
  return last ? line(format, 'case-latest', words.latest, html`${named(last.source.title, timeline.languageOf(last.source, 'title'))}${words.comma}${date(last.source)}`) : nothing;
}

function aliases({ aliases: known }: PolicyCase, { words, direction }: Formatter, lang: string | undefined): Content {
  if (!hasItems(known)) return nothing;
  return html`<p class="muted" part="case-aliases" dir=${direction}>${words.alsoCited}: ${known.map(({ text, sic }, index) => html`${index > 0 ? '; ' : nothing}<cite>${named(text, lang, true)}</cite>${sic ? html` [sic]` : nothing}`)}</p>`;
}

function line({ direction }: Formatter, part: string, label: string, text: unknown, standing = ''): TemplateResult {
  return html`<p class="line ${standing}" part=${part} dir=${direction}><span class="muted">${label}:</span> ${typeof text === 'string' ? remarks(text) : text}</p>`;
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
