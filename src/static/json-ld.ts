import { isLink, plainText, type EventDocument, mediumKind, type Policy, type PolicyCommentary, type PolicyCorrection, type PolicyMedia, type PolicyNeighbour, type RichText } from '../document/index.js';
import { courtText } from '../locale/case-text.js';
import { documentsOf, standing } from '../locale/event-text.js';
import { createFormatter, type Formatter } from '../locale/formatter.js';
import { kindLabel } from '../locale/term.js';
import { createTimeline, type Timeline, type TimelineCase, type TimelineEvent } from '../model/index.js';
import { eventAddress } from './event-address.js';
import { legalForce } from './legal-force.js';
import { blocksOf } from './rich-text-markup.js';
import { isoDates, type JsonLdNode } from './schema-org.js';

/**
 * A policy document in the vocabulary of schema.org: a `CreativeWork` about a policy, whose `mainEntity` is the list of
 * its events, oldest first, each an `Event` with its documents and cases. Dates are in ISO 8601 where they are exact;
 * others are told in words (`disambiguatingDescription`). The policy is a `Legislation` with a `legislationLegalForce`
 * only where a source is cited for that, as of a day (https://schema.org/legislationLegalForce).
 *
 * @param lang of the words beside its texts
 */
export function jsonLd(policy: Policy, lang: string | undefined = policy.lang): JsonLdNode {
  const timeline = createTimeline(policy);
  const format = createFormatter(lang ?? 'en', false, undefined, policy.timeZone);
  return tidy({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: policy.title,
    inLanguage: timeline.languageOf(policy, 'title'),
    abstract: textOf(policy.summary),
    identifier: policy.identifiers?.map(({ scheme, value, label }) =>
      ({ '@type': 'PropertyValue', propertyID: scheme, value, name: label })),
    keywords: (policy.facets ?? []).flatMap(({ values }) => values),
    dateModified: isoDates(policy.asOf).start,
    isBasedOn: basis(policy.source),
    about: [legalForce(policy), ...timeline.cases.map((entry, index) => courtCase(entry, index, format))].filter((node) => node !== undefined),
    mainEntity: events(timeline, format),
    mentions: [...policy.predecessors ?? [], ...policy.successors ?? []].map(neighbour),
    subjectOf: policy.commentary?.map(article),
    correction: policy.corrections?.map(correction),
  });
}

function events(timeline: Timeline, format: Formatter): JsonLdNode {
  return {
    '@type': 'ItemList',
    name: format.words.events,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: timeline.events.length,
    itemListElement: timeline.events.map((event, index) =>
      ({ '@type': 'ListItem', position: index + 1, item: eventNode(timeline, event, format) })),
  };
}

function eventNode(timeline: Timeline, event: TimelineEvent, format: Formatter): JsonLdNode {
  const { source } = event;
  const { start, end } = source.dateText === undefined ? isoDates(source.date) : {};
  const inWords = start === undefined && end === undefined ? [format.longDate(source)] : [];
  return {
    '@type': 'Event',
    '@id': eventAddress(timeline.policy, event),
    name: source.title,
    startDate: start,
    endDate: end,
    description: textOf(source.body),
    disambiguatingDescription: format.list([...inWords, ...standing(source, format)]) || undefined,
    keywords: [kindLabel(source, format), ...(source.tags ?? [])],
    about: [
      ...event.cases.map((id) => ({ '@id': caseId(timeline.cases.findIndex((entry) => entry.id === id)) })),
      ...(source.actors ?? []).map(({ name, role }) => ({ '@type': 'Thing', name, description: role })),
    ],
    subjectOf: [
      ...documentsOf(timeline, { ...event, cases: [] }).map(documentNode),
      ...(source.media ?? []).map(mediumNode).filter((node) => node !== undefined),
      ...(source.outlet === undefined ? [] : [{ '@type': 'CreativeWork', publisher: organization(source.outlet) }]),
    ],
  };
}

function documentNode({ label, url, date, publisher, mediaType, lang, archiveUrl, sha256 }: Partial<EventDocument>): JsonLdNode {
  return {
    '@type': 'DigitalDocument',
    name: label,
    url: address(url),
    archivedAt: address(archiveUrl),
    datePublished: isoDates(date).start,
    publisher: organization(publisher),
    encodingFormat: mediaType,
    encoding: sha256 === undefined ? undefined : { '@type': 'MediaObject', contentUrl: address(url), sha256 },
    inLanguage: lang,
  };
}

const MEDIA = { audio: 'AudioObject', video: 'VideoObject', embed: 'MediaObject' } as const;

/** What can be heard or watched. Pictures tell no more than their event. */
function mediumNode(medium: PolicyMedia): JsonLdNode | undefined {
  const kind = mediumKind(medium);
  if (kind === 'image' || kind === 'link') return undefined;
  const { url, alt, caption, credit, poster } = medium;
  return {
    '@type': MEDIA[kind],
    name: alt || caption,
    [kind === 'embed' ? 'url' : 'contentUrl']: address(url),
    thumbnailUrl: address(poster),
    creditText: credit,
  };
}

/** Of policies before and after, schema.org knows only that they are named. */
function neighbour({ title, url }: PolicyNeighbour): JsonLdNode {
  return { '@type': 'CreativeWork', name: title, url: address(url) };
}

const caseId = (index: number): string => `_:case${index}`;

/** schema.org has no word for a court case. */
function courtCase({ source }: TimelineCase, index: number, format: Formatter): JsonLdNode {
  return {
    '@type': 'Thing',
    '@id': caseId(index),
    name: source.name,
    alternateName: (source.aliases ?? []).filter(({ sic }) => !sic).map(({ text }) => text),
    description: courtText(source, format) || undefined,
    identifier: source.docket.map((docket) => ({ '@type': 'PropertyValue', propertyID: source.court?.label, value: docket })),
    url: (source.links ?? []).flatMap(({ url }) => address(url) ?? []),
  };
}

function article({ date, title, outlet, body, url }: PolicyCommentary): JsonLdNode {
  return {
    '@type': 'Article',
    headline: title,
    url: address(url),
    datePublished: isoDates(date).start,
    publisher: organization(outlet),
    abstract: textOf(body),
  };
}

function correction({ date, text }: PolicyCorrection): JsonLdNode {
  return { '@type': 'CorrectionComment', text, datePublished: isoDates(date).start };
}

function basis(source: Policy['source']): JsonLdNode | undefined {
  return source && {
    '@type': 'CreativeWork',
    name: source.cite,
    url: address(source.url),
    publisher: organization(source.publisher),
    license: source.license === undefined ? undefined : { '@type': 'CreativeWork', name: source.license },
  };
}

function organization(name: string | undefined): JsonLdNode | undefined {
  return name === undefined ? undefined : { '@type': 'Organization', name };
}

function address(url: string | null | undefined): string | undefined {
  return typeof url === 'string' && isLink(url) ? url : undefined;
}

function textOf(text: RichText | undefined): string | undefined {
  return text === undefined ? undefined : plainText([...blocksOf(text)]);
}

/** Without what says nothing. */
function tidy(node: JsonLdNode): JsonLdNode {
  return JSON.parse(JSON.stringify(node, (_, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value))) as JsonLdNode;
}
