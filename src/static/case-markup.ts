import { courtText, relativeTexts } from '../locale/case-text.js';
import { captionDirection } from '../locale/direction.js';
import { coverageText } from '../locale/standing-text.js';
import { limitsText, spanText } from '../locale/state-text.js';
import { latestOf, type TimelineCase } from '../model/index.js';
import { heading, line, list, paragraph, section } from './common-markup.js';
import { documentItem } from './document-markup.js';
import { withLimits } from './header-markup.js';
import { attributes, html, type Content, type Markup } from './markup.js';
import type { StaticView } from './static-view.js';
import { said } from './text-language.js';

/** Every court case: who, where, and what it has come to as far as the document says. */
export function cases(view: StaticView): Content {
  return section(view.level + 1, view.format.words.cases, view.timeline.cases.map((entry) => courtCase(view, entry)));
}

function courtCase(view: StaticView, entry: TimelineCase): Markup {
  const { level, format, scheduledFrom, timeline: { languageOf } } = view;
  const { source } = entry;
  const last = latestOf(entry.events, scheduledFrom);
  return html`<article>
${heading(level + 2, caption(source.name, view))}${paragraph(courtText(source, format))}${relativeTexts(entry, format)
    .map(([label, name]) => line(label, caption(name, view)))}${posture(view, source)}${entry.spans
    .map((span) => line(...spanText(span, format)))}${last && line(format.words.latest, [said(view, last.source.title, languageOf(last.source, 'title')), format.words.comma, format.date(last.source)])}${paragraph(coverageText(source, format))}${aliases(source, view)}${list((source.links ?? [])
    .map((link) => documentItem(link, view)))}</article>\n`;
}

function posture(view: StaticView, { posture: known }: TimelineCase['source']): Content {
  if (!known) return '';
  const limits = withLimits('', limitsText(known, view.format));
  return known.value + limits !== '' && html`<p>${said(view, known.value)}${limits}</p>\n`;
}

function aliases({ aliases: known = [] }: TimelineCase['source'], view: StaticView): Content {
  const names = known.map(({ text, sic }, index) => html`${index > 0 && '; '}<cite>${caption(text, view)}</cite>${sic && ' [sic]'}`);
  return names.length > 0 && line(view.format.words.alsoCited, names);
}

/** A caption runs as it is written, whatever the language of the document. */
function caption(name: string, { format: { frame }, lang, timeline: { policy } }: StaticView): Content {
  const dir = captionDirection(name, policy.lang);
  const foreign = lang === policy.lang ? undefined : policy.lang;
  return dir === frame && foreign === undefined ? name : html`<bdi${attributes({ lang: foreign, dir })}>${name}</bdi>`;
}
