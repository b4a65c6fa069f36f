import { type Policy, type PolicyEvent, quote } from '../../document/index.js';
import type { Ledger } from '../input/ledger.js';
import { CASE_RULES, EVENT_RULES, POLICY_RULES, SPAN_RULES } from './field-rules.js';
import { canonical, type Json } from './json.js';
import { mergeEntry, type NamedKind } from './merge-fields.js';
import { type Pair, pairsOf, type Stage } from './pair.js';
import { type Marked, type Origin, originOf } from './provenance.js';
import { following, FreeIds, mapReferences, withKeys } from './references.js';
import { LIKELY_EVENT, SAME_CASE, SAME_EVENT, SAME_SPAN } from './same-entries.js';

const DOCUMENT: NamedKind = { from: '', kind: 'any', rules: POLICY_RULES };
const CASES: NamedKind = { from: 'cases[]', kind: 'case', rules: CASE_RULES };
const EVENTS: NamedKind = { from: 'events[]', kind: 'event', rules: EVENT_RULES };
const SPANS: NamedKind = { from: 'spans[]', kind: 'span', rules: SPAN_RULES };

/** A document that is joined to another, and how that is written down. */
interface Joining {
  readonly freeIds: FreeIds;
  readonly origin: Origin;
  readonly ledger: Ledger;
}

/** What the entries of a kind become: the entry that each is the same as, and the new ids. */
interface Met<Entry> {
  readonly pairs: ReadonlyMap<Entry, Pair<Entry>>;
  readonly ids: ReadonlyMap<string, string>;
}

/** Joins a second document to a first, with events that are only probably the same where it is asked for. Both are our own, and both change. */
export function join(policy: Policy, next: Policy, joinLikely: boolean, ledger: Ledger): void {
  const joining = { freeIds: new FreeIds(policy, next), origin: originOf(next), ledger };
  const note = noteIds(policy, next, joining.freeIds);
  const cases = meet(policy.cases, next.cases, SAME_CASE, CASES, joining);
  mapReferences(next, following('case', cases.ids, joining.freeIds));
  const events = meet(policy.events, next.events, joinLikely ? [...SAME_EVENT, ...LIKELY_EVENT] : SAME_EVENT, EVENTS, joining);
  reportLikely(policy, next, events, joinLikely, ledger);
  mapReferences(next, following('event', events.ids, joining.freeIds));
  const spans = meet(policy.spans, next.spans, SAME_SPAN, SPANS, joining);
  mapReferences(next, following('span', spans.ids, joining.freeIds));
  mapReferences(next, following('note', note, joining.freeIds));
  mapReferences(next, following('any', new Map([...note, ...spans.ids, ...cases.ids, ...events.ids]), joining.freeIds));
  if (next.notes) next.notes = withKeys(next.notes, (id) => note.get(id) ?? id);
  for (const id of joining.freeIds.missed) reportMissed(id, next, ledger);

  addSpellings(cases);
  if (next.cases) policy.cases = [...(policy.cases ?? []), ...mergeAll(next.cases, cases, CASES, joining)];
  if (next.spans) policy.spans = [...(policy.spans ?? []), ...mergeAll(next.spans, spans, SPANS, joining)];
  policy.events = inPlace(policy.events, next.events, events, mergeAll(next.events, events, EVENTS, joining));
  mergeEntry(policy, next, DOCUMENT, joining.origin, ledger);
}

function meet<Entry extends { id?: string | undefined }>(
  firsts: readonly Entry[] = [], seconds: readonly Entry[] = [], stages: readonly Stage<Entry>[],
  { from, kind }: NamedKind, { freeIds, ledger }: Joining,
): Met<Entry> {
  const pairs = pairsOf(firsts, seconds, stages);
  const ids = new Map<string, string>();
  for (const entry of seconds) {
    const pair = pairs.get(entry);
    if (pair?.how !== undefined) ledger.guessed(from, pair.how);
    ledger.read(from, pair ? 'joined with an entry of an earlier document' : 'an entry of its own');
    if (entry.id === undefined) continue;
    const id = pair?.first.id ?? freeIds.free(entry.id, kind);
    ids.set(entry.id, id);
    if (id !== entry.id) ledger.read(`${from}.id`, 'another id; what refers to it follows');
  }
  return { pairs, ids };
}

/** Names the events that are probably the same, whether they are joined or not. */
function reportLikely({ events }: Policy, next: Policy, { pairs }: Met<PolicyEvent>, areJoined: boolean, ledger: Ledger): void {
  const likely = areJoined ? [...pairs].filter(([, { how }]) => LIKELY_EVENT.some((stage) => stage.how === how))
    : [...pairsOf(events, next.events, LIKELY_EVENT, pairs)];
  for (const [second, { first }] of likely) {
    ledger.problem('info', '', `${quote(first.title)} and ${quote(second.title)} of ${second.date ?? ''} are probably the same event: ` +
      `of one case and day, and alone in their kind in both documents${areJoined ? '. They are joined' : ''}`,
    areJoined ? 'Where they are two, give them ids and merge without --join-likely.' : 'If they are, merge with --join-likely, or give both one id.');
  }
}

/** Merges what is the same, and gives the rest under ids that are free. */
function mergeAll<Entry extends Marked>(
  seconds: readonly Entry[], { pairs, ids }: Met<Entry>, named: NamedKind, { origin, ledger }: Joining,
): Entry[] {
  return seconds.filter((entry) => {
    const first = pairs.get(entry)?.first;
    const id = ids.get(entry.id ?? '');
    if (first) mergeEntry(first, entry, named, origin, ledger);
    else if (id !== undefined) entry.id = id;
    return !first;
  });
}

function reportMissed(id: string, { title }: Policy, ledger: Ledger): void {
  ledger.problem('warning', '', `The document ${quote(title)} refers to ${quote(id)} and does not hold it, and an earlier ` +
    `document has something else of that name, so it is called "${id}-unknown"`, 'Correct the reference, or add what it means.');
}

/** Another caption is one more spelling of the name. */
function addSpellings({ pairs }: Met<NonNullable<Policy['cases']>[number]>): void {
  for (const [second, { first }] of pairs) {
    if (second.name !== first.name) second.aliases = [...(second.aliases ?? []), { text: second.name }];
    second.aliases = second.aliases?.filter(({ text }) => text !== first.name);
    if (second.aliases?.length === 0) delete (second as Json)['aliases'];
  }
}

/** New events stand behind the one that they stand behind in their own document, which tells when undated ones were. */
function inPlace(
  firsts: readonly PolicyEvent[], seconds: readonly PolicyEvent[], { pairs }: Met<PolicyEvent>, added: readonly PolicyEvent[],
): PolicyEvent[] {
  const isAdded = new Set(added);
  const behind = new Map<PolicyEvent | undefined, PolicyEvent[]>([[undefined, []]]);
  let above: PolicyEvent | undefined;
  for (const event of seconds) {
    if (isAdded.has(event)) behind.get(above)?.push(event);
    else behind.set((above = pairs.get(event)?.first), behind.get(above) ?? []);
  }
  return [...firsts.flatMap((event) => [event, ...(behind.get(event) ?? [])]), ...(behind.get(undefined) ?? [])];
}

/** A note, told by its text. */
interface NoteText {
  readonly id: string;
  readonly text: string;
}

const SAME_NOTE: readonly Stage<NoteText>[] = [
  { keys: ({ id, text }) => [`${id} ${text}`], isSame: () => true },
  { keys: ({ text }) => [text], isSame: () => true },
];

/** The ids that the notes of a second document have in the first: those of the same text are one. */
function noteIds(policy: Policy, next: Policy, freeIds: FreeIds): Map<string, string> {
  const notes = noteTexts(next);
  const pairs = pairsOf(noteTexts(policy), notes, SAME_NOTE);
  return new Map(notes.map((entry) => [entry.id, pairs.get(entry)?.first.id ?? freeIds.free(entry.id, 'note')]));
}

function noteTexts({ notes = {} }: Policy): NoteText[] {
  return Object.entries(notes).map(([id, { text }]) => ({ id, text: canonical(text) }));
}
