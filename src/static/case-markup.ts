import { courtText, relativeTexts } from '../locale/case-text.js';
import { limitsText, spanText } from '../locale/state-text.js';
import type { TimelineCase } from '../model/index.js';
import { heading, line, list, paragraph, section } from './common-markup.js';
import { documentItem } from './document-markup.js';
import { withLimits } from './header-markup.js';
import { html, type Content, type Markup } from './markup.js';
import type { StaticView } from './static-view.js';

/** Every court case: who, where, and what it has come to as far as the document says. */
export function cases(view: StaticView): Content {
  return section(view.level + 1, view.format.words.cases, view.timeline.cases.map((entry) => courtCase(view, entry)));
}

function courtCase({ level, format }: StaticView, entry: TimelineCase): Markup {
  const { source } = entry;
  const last = entry.events.at(-1);
  return html`<article>
${heading(level + 2, source.name)}${paragraph(courtText(source, format))}${relativeTexts(entry, format)
    .map(([label, name]) => line(label, name))}${source.posture && paragraph(withLimits(source.posture.value, limitsText(source.posture, format)))}${entry.spans
    .map((span) => line(...spanText(span, format)))}${last && line(format.words.latest, `${last.source.title}, ${format.date(last.source)}`)}${aliases(source, format.words.alsoCited)}${list((source.links ?? [])
    .map((link) => documentItem(link, format)))}</article>\n`;
}

function aliases({ aliases: known = [] }: TimelineCase['source'], label: string): Content {
  const names = known.map(({ text, sic }, index) => html`${index > 0 && '; '}<cite>${text}</cite>${sic && ' [sic]'}`);
  return names.length > 0 && line(label, names);
}
