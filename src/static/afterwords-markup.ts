import type { Policy, PolicyCommentary } from '../document/index.js';
import { allNotes } from '../locale/event-text.js';
import type { Formatter } from '../locale/formatter.js';
import { latestOf } from '../model/index.js';
import { heading, line, list, row, section, time } from './common-markup.js';
import { html, type Content, type Markup } from './markup.js';
import { link } from './rich-text-markup.js';
import type { StaticView } from './static-view.js';
import { said, told } from './text-language.js';

/** What stands after the story: articles about it, shared notes, corrections, and where all of it comes from. */
export function afterwords(view: StaticView): Content {
  return [commentary(view), notes(view), corrections(view), origin(view)];
}

function commentary(view: StaticView): Content {
  const { level, format, timeline: { policy } } = view;
  return section(level + 1, format.words.commentary, (policy.commentary ?? []).map((entry) => article(level + 2, entry, view)));
}

function article(level: number, { date, title, outlet, body, url, linkText }: PolicyCommentary, view: StaticView): Markup {
  const { format } = view;
  const byline = row([outlet, date !== undefined && time({ date }, format)], format);
  const further = linkText !== undefined && (url === undefined ? html`${said(view, linkText)} (${format.words.missing['lost'] ?? ''})` : link(url, said(view, linkText)));
  return html`<article>
${byline.length > 0 && html`<p>${byline}</p>\n`}${heading(level, link(url, said(view, title)))}${told(view, body)}${further !== false && html`<p>${further}</p>\n`}</article>\n`;
}

function notes(view: StaticView): Content {
  const { level, format, timeline: { policy, languageOf } } = view;
  return section(level + 1, format.words.notes, allNotes(policy).map((note) =>
    [note.short !== undefined && html`<p><strong>${said(view, note.short, languageOf(note, 'short'))}</strong></p>\n`, told(view, note.text, languageOf(note, 'text'))]));
}

function corrections(view: StaticView): Content {
  const { level, format, timeline: { policy } } = view;
  const entries = (policy.corrections ?? []).map(({ date, text }) => html`${time({ date }, format)}: ${said(view, text)}`);
  return section(level + 1, format.words.corrections, entries.length === 0 ? [] : list(entries));
}

/** Source, last event and the way to send a correction. */
function origin({ format, timeline: { policy, events }, scheduledFrom }: StaticView): Content {
  const { words, date } = format;
  const last = latestOf(events, scheduledFrom);
  const dates = row([
    policy.asOf !== undefined && words.asOf(date(policy.asOf)),
    last && words.lastEvent(date(last.source)),
  ], format);
  const all = [sourceLine(policy, format), dates.length > 0 && html`<p>${dates}</p>\n`, feedbackLine(policy, format)].filter(Boolean);
  return all.length > 0 && html`<footer>\n${all}</footer>\n`;
}

function sourceLine({ source }: Policy, format: Formatter): Content {
  if (!source) return '';
  const { words, date, quote } = format;
  const { publisher, url, cite, license, retrieved } = source;
  const name = publisher || url || '';
  const all = row([name && link(url, quote(name)), cite, license, retrieved && words.retrieved(date(retrieved))], format);
  return all.length > 0 && line(words.source, all);
}

function feedbackLine({ feedback }: Policy, { words, quote }: Formatter): Content {
  if (!feedback) return '';
  const { text, email, url } = feedback;
  const address = url ?? (email === undefined ? undefined : `mailto:${email}`);
  if (!text && !address) return '';
  return html`<p>${[text && quote(text), address !== undefined && link(address, words.feedback), email && quote(email)].filter(Boolean)
    .flatMap((part, index): Content[] => (index === 0 ? [part] : [' ', part]))}</p>\n`;
}
