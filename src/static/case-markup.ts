import { courtText, relativeTexts } from '../locale/case-text.js';
import { captionDirection } from '../locale/direction.js';
import { coverageText } from '../locale/standing-text.js';
import type { Formatter } from '../locale/formatter.js';
import { limitsText, spanText } from '../locale/state-text.js';
import { latestOf, type TimelineCase } from '../model/index.js';
import { heading, line, list, paragraph, section } from './common-markup.js';
import { documentItem } from './document-markup.js';
import { withLimits } from './header-markup.js';
import { attributes, html, type Content, type Markup } from './markup.js';
import type { StaticView } from './static-view.js';

/** Every court case: who, where, and what it has come to as far as the document says. */
export function cases(view: StaticView): Content {
  return section(view.level + 1, view.format.words.cases, view.timeline.cases.map((entry) => courtCase(view, entry)));
}

function courtCase({ level, format, scheduledFrom }: StaticView, entry: TimelineCase): Markup {
  const { source } = entry;
  const last = latestOf(entry.events, scheduledFrom);
  return html`<article>
${heading(level + 2, caption(source.name, format))}${paragraph(courtText(source, format))}${relativeTexts(entry, format)
    .map(([label, name]) => line(label, caption(name, format)))}${source.posture && paragraph(withLimits(format.quote(source.posture.value), limitsText(source.posture, format)))}${entry.spans
    .map((span) => line(...spanText(span, format)))}${last && line(format.words.latest, [format.quote(last.source.title), format.words.comma, format.date(last.source)])}${paragraph(coverageText(source, format))}${aliases(source, format)}${list((source.links ?? [])
    .map((link) => documentItem(link, format)))}</article>\n`;
}

function aliases({ aliases: known = [] }: TimelineCase['source'], format: Formatter): Content {
  const names = known.map(({ text, sic }, index) => html`${index > 0 && '; '}<cite>${caption(text, format)}</cite>${sic && ' [sic]'}`);
  return names.length > 0 && line(format.words.alsoCited, names);
}

/** A caption runs as it is written, whatever the language of the document. */
function caption(name: string, { frame, lang }: Formatter): Content {
  const dir = captionDirection(name, lang);
  return dir === frame ? name : html`<bdi${attributes({ dir })}>${name}</bdi>`;
}
