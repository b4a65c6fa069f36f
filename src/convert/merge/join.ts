import { quote, type Policy, type PolicyEvent } from '../../document/index.js';
import type { Ledger } from '../input/ledger.js';
import { uniteMarked, type Named } from './disputes.js';
import type { Json } from './json.js';
import { originOf, type Marked, type Origin } from './mark.js';
import { following, Names } from './names.js';
import { noteIds } from './notes.js';
import { pairsOf, type Pair, type Stage } from './pair.js';
import { mapReferences, withKeys } from './references.js';
import { CASE, EVENT, POLICY, SPAN } from './rules.js';
import { SAME_CASE } from './same-case.js';
import { SAME_EVENT } from './same-event.js';
import { SAME_SPAN } from './same-span.js';

const DOCUMENT: Named = { from: '', kind: 'any', rules: POLICY };
const CASES: Named = { from: 'cases[]', kind: 'case', rules: CASE };
const EVENTS: Named = { from: 'events[]', kind: 'event', rules: EVENT };
const SPANS: Named = { from: 'spans[]', kind: 'span', rules: SPAN };

/** A document that is joined to another, and how that is written down. */
interface Joining {
  readonly names: Names;
  readonly origin: Origin;
  readonly ledger: Ledger;
}

/** What the entries of a kind become: the entry that each is the same as, and the new ids. */
interface Met<Entry> {
  readonly pairs: ReadonlyMap<Entry, Pair<Entry>>;
  readonly ids: ReadonlyMap<string, string>;
}

/** Joins a second document to a first. Both are our own, and both change. */
export function join(policy: Policy, next: Policy, ledger: Ledger): void {
  const joining = { names: new Names(policy, next), origin: originOf(next), ledger };
  const note = noteIds(policy, next, joining.names);
  const cases = meet(policy.cases, next.cases, SAME_CASE, CASES, joining);
  mapReferences(next, following('case', cases.ids, joining.names));
  const events = meet(policy.events, next.events, SAME_EVENT, EVENTS, joining);
  mapReferences(next, following('event', events.ids, joining.names));
  const spans = meet(policy.spans, next.spans, SAME_SPAN, SPANS, joining);
  mapReferences(next, following('span', spans.ids, joining.names));
  mapReferences(next, following('note', note, joining.names));
  mapReferences(next, following('any', new Map([...note, ...spans.ids, ...cases.ids, ...events.ids]), joining.names));
  if (next.notes) next.notes = withKeys(next.notes, (id) => note.get(id) ?? id);
  for (const id of joining.names.missed) reportMissed(id, next, ledger);

  addSpellings(cases);
  if (next.cases) policy.cases = [...(policy.cases ?? []), ...uniteAll(next.cases, cases, CASES, joining)];
  if (next.spans) policy.spans = [...(policy.spans ?? []), ...uniteAll(next.spans, spans, SPANS, joining)];
  policy.events = inPlace(policy.events, next.events, events, uniteAll(next.events, events, EVENTS, joining));
  uniteMarked(policy, next, DOCUMENT, joining.origin, ledger);
}

function meet<Entry extends { id?: string | undefined }>(
  firsts: readonly Entry[] = [], seconds: readonly Entry[] = [], stages: readonly Stage<Entry>[],
  { from, kind }: Named, { names, ledger }: Joining,
): Met<Entry> {
  const pairs = pairsOf(firsts, seconds, stages);
  const ids = new Map<string, string>();
  for (const entry of seconds) {
    const pair = pairs.get(entry);
    if (pair?.how !== undefined) ledger.guessed(from, pair.how);
    ledger.read(from, pair ? 'joined with an entry of an earlier document' : 'an entry of its own');
    if (entry.id === undefined) continue;
    const id = pair?.first.id ?? names.free(entry.id, kind);
    ids.set(entry.id, id);
    if (id !== entry.id) ledger.read(`${from}.id`, 'another id; what refers to it follows');
  }
  return { pairs, ids };
}

/** Unites what is the same, and gives the rest under ids that are free. */
function uniteAll<Entry extends Marked>(
  seconds: readonly Entry[], { pairs, ids }: Met<Entry>, named: Named, { origin, ledger }: Joining,
): Entry[] {
  return seconds.filter((entry) => {
    const first = pairs.get(entry)?.first;
    const id = ids.get(entry.id ?? '');
    if (first) uniteMarked(first, entry, named, origin, ledger);
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
