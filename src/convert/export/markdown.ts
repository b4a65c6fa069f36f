import { translate, translationFor, type Policy, type PolicyCommentary, type PolicyNeighbour, type RichText } from '../../document/index.js';
import { courtText, relativeTexts } from '../../locale/case-text.js';
import { documentFacts, type DocumentItem } from '../../locale/document-facts.js';
import { aboutText, notesOf, ownHeading, peopleText, standing, stateTexts, type Told } from '../../locale/event-text.js';
import { eraText } from '../../locale/era-text.js';
import { createFormatter, type Formatter } from '../../locale/formatter.js';
import { mediumText } from '../../locale/medium-text.js';
import { coverageText, standingTexts, type StandingText } from '../../locale/standing-text.js';
import { kindLabel, ownWord } from '../../locale/term.js';
import { limitsText, spanText, statusText } from '../../locale/state-text.js';
import { originText } from '../../locale/translation-text.js';
import { zoneText } from '../../locale/zone-text.js';
import { createTimeline, latestOf, scheduledFrom, standingOf, type TimelineCase, type TimelineEvent } from '../../model/index.js';
import { blocksOf } from '../../static/index.js';
import { asLine, blocksMarkdown, escapeMarkdown as text, headingLine, joinBlocks, linkMarkdown as link, listMarkdown } from './markdown-text.js';

/** Paragraphs, lists and headings; empty ones are left out. */
type Blocks = readonly (string | false | undefined)[];

interface Dated extends Told {
  /** From this moment on, dates lie ahead. */
  readonly scheduledFrom: number;
  /** The tag of the translation that is told; empty for the original. */
  readonly textLang: string;
}

/**
 * A policy document as CommonMark (https://spec.commonmark.org/0.31.2/), to read as it is: a newsletter, a README.
 *
 * @param now from this moment on, UTC milliseconds, dates lie ahead where the document does not say when it was reviewed
 * @param lang of its words, and of the texts that have a translation; the document's own when absent
 */
export function exportMarkdown(policy: Policy, now: number = Date.now(), lang?: string): string {
  const textLang = translationFor(policy, lang ?? '');
  const timeline = createTimeline(translate(policy, textLang));
  const format = createFormatter(lang ?? policy.lang ?? 'en', false, undefined, policy.timeZone);
  const told: Dated = { timeline, textLang, format, scheduledFrom: scheduledFrom(timeline, now) };
  const blocks: Blocks = [...header(told), ...events(told), ...eras(told), ...cases(told), ...commentary(told), ...notes(told), ...corrections(told), ...origin(told)];
  return joinBlocks(blocks.filter((block): block is string => Boolean(block)));
}

function header(told: Dated): Blocks {
  const { timeline, format } = told;
  const { policy } = timeline;
  const { states, latest } = standingTexts(told, told.scheduledFrom);
  const names = [...policy.badges ?? [], ...(policy.identifiers ?? []).map(({ label, scheme, value }) => label ?? `${scheme} ${value}`)];
  const facts = [
    ...(policy.status ?? []).filter(({ value }) => value === null).map((status) => [status.label, limited(statusText(status, format), limitsText(status, format))] as const),
    ...standingOf(timeline, told.scheduledFrom).others.map((span) => spanText(span, format)),
    ...(policy.facets ?? []).map(({ label, values }) => [label, format.list(values)] as const),
  ];
  return [
    headingLine(1, text(policy.title)), line(format.list(names)), ...rich(policy.summary),
    told.textLang !== '' && line(originText(policy.translations?.[told.textLang], format)),
    listMarkdown([
      ...facts.map(([label, value]) => labelled(label, text(value))),
      ...neighbours(format.words.predecessors, policy.predecessors), ...neighbours(format.words.successors, policy.successors),
    ]),
    ...section(format.words.standing, [listMarkdown([...states, ...latest ? [latest] : []].map((one) => stand(one, format))), line(coverageText(policy, format))].filter(Boolean)),
  ];
}

/** Policies before or after, in one line. */
function neighbours(label: string, policies: readonly PolicyNeighbour[] = []): string[] {
  const names = policies.map(({ title, url, relation = '' }) => link(url, text(title)) + text(limited('', relation)));
  return names.length === 0 ? [] : [labelled(label, names.join(' · '))];
}

/** One thing that is asserted of where the policy stands. */
function stand({ name, when, subject, limits, case: entry, event }: StandingText, { list }: Formatter): string {
  const about = list([entry?.shortName, entry?.source.court?.label, subject, limits, subject === undefined && event?.source.title]);
  return `**${text(name.trim())}**${text([when && ` ${when}`, about && `: ${about}`].filter(Boolean).join(''))}`;
}

function events(told: Dated): Blocks {
  const { timeline, format } = told;
  return [headingLine(2, text(format.words.events)), line(zoneText(timeline, format)), ...timeline.events.flatMap((event) => eventBlocks(told, event)),
    timeline.events.length === 0 && line(format.words.empty)];
}

function eventBlocks(told: Dated, event: TimelineEvent): Blocks {
  const { timeline, format } = told;
  const { source } = event;
  const date = format.longDate(source);
  const scheduled = event.start >= told.scheduledFrom;
  const facts = [
    [format.words.people, peopleText(source, format)], ...stateTexts(told, event),
    ...notesOf(timeline, event).map(({ short }) => [format.words.note, short ?? '']),
    ...(source.related ?? []).map(({ type, target, certainty = '' }) =>
      [ownWord(format.words.relations, type), limited(timeline.byId.get(target)?.source.title ?? target, certainty)]),
    [format.words.tags, (source.tags ?? []).join(', ')],
  ] as const;
  return [
    headingLine(3, text(`${scheduled ? format.words.scheduled(date) : date}: ${source.title}`)),
    line(format.list([kindLabel(source, format), aboutText(told, event), ownHeading(source), ...standing(source, format)].filter(Boolean))),
    ...rich(source.body),
    ...facts.filter(([, value]) => value).map(([label = '', value = '']) => asLine(labelled(label, text(value)))),
    listMarkdown([...media(source, format), ...(source.documents ?? []).map((entry) => documentItem(entry, told))]),
  ];
}

function media({ media: all = [] }: TimelineEvent['source'], format: Formatter): string[] {
  return all.map((medium) => {
    const { url, alt, caption = '', credit = '', link: more, transcript } = medium;
    const [name, ...others] = [alt, caption].filter(Boolean);
    const said = transcript !== undefined && link(transcript, text(format.words.transcript));
    return [link(url, text(name ?? url)) + text(limited('', mediumText(medium, format))), ...others.map((other) => link(more, text(other))), text(credit), said]
      .filter(Boolean).join(' · ');
  });
}

/** The times that the events lie in. */
function eras({ timeline, format }: Told): Blocks {
  return section(format.words.eras, [listMarkdown(timeline.eras.map((era) => {
    const [name, period] = eraText(era, format);
    return `${link(era.source.url, text(name))}: ${text(period)}`;
  }))]);
}

function documentItem(entry: DocumentItem, { format }: Told): string {
  const { label, url, archiveUrl, archivedAt } = entry;
  const day = archivedAt === undefined ? '' : format.words.archivedAt(format.date(archivedAt));
  const archived = archiveUrl === undefined ? '' : ` · ${link(archiveUrl, text(format.words.archived(label)))}${text(limited('', day))}`;
  return link(url, text(label)) + text(limited('', documentFacts(entry, format))) + archived;
}

function cases(told: Dated): Blocks {
  return section(told.format.words.cases, told.timeline.cases.flatMap((entry) => caseBlocks(entry, told)));
}

function caseBlocks(entry: TimelineCase, told: Dated): Blocks {
  const { format } = told;
  const { name, posture, aliases = [], links = [] } = entry.source;
  const last = latestOf(entry.events, told.scheduledFrom)?.source;
  return [
    headingLine(3, text(name)), line(courtText(entry.source, format)),
    ...[...relativeTexts(entry, format), ...entry.spans.map((span) => spanText(span, format))].map(([label, value]) => asLine(labelled(label, text(value)))),
    posture && line(limited(posture.value, limitsText(posture, format))),
    last && asLine(labelled(format.words.latest, text(`${last.title}, ${format.date(last)}`))),
    line(coverageText(entry.source, format)),
    aliases.length > 0 && asLine(labelled(format.words.alsoCited, aliases.map(({ text: alias, sic }) => text(sic ? `${alias} [sic]` : alias)).join('; '))),
    listMarkdown(links.map((one) => documentItem(one, told))),
  ];
}

function commentary({ format, timeline: { policy } }: Told): Blocks {
  return section(format.words.commentary, (policy.commentary ?? []).flatMap(({ date, title, outlet, body, url, linkText }: PolicyCommentary): Blocks => [
    headingLine(3, link(url, text(title))), line(format.list([outlet ?? '', date === undefined ? '' : format.longDate(date)].filter(Boolean))),
    ...rich(body), linkText !== undefined && asLine(link(url, text(linkText))),
  ]));
}

function notes({ format, timeline: { policy } }: Told): Blocks {
  return section(format.words.notes, Object.values(policy.notes ?? {}).flatMap((note): Blocks =>
    [note.short !== undefined && headingLine(3, text(note.short)), ...rich(note.text)]));
}

function corrections({ format, timeline: { policy } }: Told): Blocks {
  return section(format.words.corrections, [listMarkdown((policy.corrections ?? [])
    .map(({ date, text: said }) => text(`${format.longDate(date)}: ${said}`)))]);
}

function origin({ format, timeline: { policy: { source, asOf, feedback } } }: Told): Blocks {
  const { words, date } = format;
  const facts = source && [source.cite, source.license, source.retrieved && words.retrieved(date(source.retrieved))].filter(Boolean);
  const address = feedback?.url ?? (feedback?.email && `mailto:${feedback.email}`);
  return [
    (source ?? asOf ?? feedback) !== undefined && '---',
    source && asLine(labelled(words.source, [link(source.url, text(source.publisher)), ...(facts ?? []).map((fact) => text(fact ?? ''))].join(' · '))),
    asOf !== undefined && line(words.asOf(date(asOf))),
    feedback && asLine([text(feedback.text ?? ''), address && link(address, text(words.feedback)), text(feedback.email ?? '')].filter(Boolean).join(' ')),
  ];
}

const section = (title: string, blocks: Blocks): Blocks => (blocks.some(Boolean) ? [headingLine(2, text(title)), ...blocks] : []);

const rich = (content: RichText | undefined): string[] => (content === undefined ? [] : blocksMarkdown(blocksOf(content)));

const line = (content: string): string => asLine(text(content));

const labelled = (label: string, content: string): string => `**${text(label.trim())}:** ${content}`;

const limited = (content: string, limits: string): string => (limits ? `${content} (${limits})` : content);
