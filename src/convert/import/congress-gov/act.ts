import { isLink } from '../../../document/index.js';
import { dateDraft, NO_DATE, undated } from '../../input/dates/written-date.js';
import { distinct } from '../../input/distinct.js';
import { type Fields, firstText } from '../../input/fields.js';
import { firstClause } from '../../input/first-clause.js';
import type { DocumentDraft, EventDraft } from '../../input/importer.js';
import { withEmbedded } from '../../input/with-embedded.js';
import { ACTED, EXT, itemsOf } from './bill-json.js';

const LIBRARY = 'Library of Congress';

/** The actions that report one act as one event: every wording of it, and who reported it. */
export function readAct(actions: readonly Fields[]): EventDraft | null {
  const when = actDate(actions);
  const texts = distinct(actions.map((action) => action.text('text', 'event body')));
  const sources = actions.map((action) => action.object('sourceSystem')?.text('name', 'event outlet'));
  const chamber = texts[Math.max(0, sources.findIndex((source) => source !== LIBRARY))] ?? texts[0];
  const [first] = actions;
  if (!first) return null;
  if (chamber === undefined && when.date === null) {
    first.ledger.problem('error', first.place, 'is an action without a date or a text, and is left out');
    return null;
  }
  const title = chamber === undefined ? 'Action' : firstClause(chamber);
  const outlet = distinct(sources).join(', ');
  const committees = distinct(actions.flatMap((action) => itemsOf(action, 'committees').map((one) => one.text('name', 'event actors'))));
  const documents = actions.flatMap((action) => [...itemsOf(action, 'recordedVotes').map(voteOf), ...action.listIfAny('links').map(linkOf)])
    .filter((document) => document !== undefined);
  const rests = actions.map((action) => action.rest('event ext')).filter((rest) => rest !== undefined);
  return withEmbedded({
    ...when,
    title,
    kind: 'legislation',
    ...(texts.some((text) => text.replace(/\.$/, '') !== title) && { body: texts }),
    ...(outlet && { outlet }),
    ...(committees.length > 0 && { actors: committees.map((name) => ({ name, role: 'committee' })) }),
    ...(documents.length > 0 && { documents }),
    ...(rests.length > 0 && { ext: { [EXT]: { actions: rests } } }),
  }, first, ...actions.slice(1));
}

/** The House gives times, which are those of Washington; the Library of Congress gives days. */
function actDate(actions: readonly Fields[]): Pick<EventDraft, 'date' | 'dateText'> {
  const [day] = distinct(actions.map((action) => firstText(action, ACTED, 'event date')));
  const [time] = distinct(actions.map((action) => action.text('actionTime', 'event date')));
  const [first] = actions;
  if (!first) return NO_DATE;
  if (day === undefined) return actions.some((action) => action.has('text')) ? undated(first.place, first.ledger) : NO_DATE;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && time !== undefined && /^\d{2}:\d{2}(?::\d{2})?$/.test(time);
  return dateDraft(isDay ? `${day}T${time}` : day, first.at('actionDate'), first.ledger);
}

function voteOf(vote: Fields): DocumentDraft | undefined {
  const number = vote.text('rollNumber', 'document label');
  const chamber = vote.text('chamber', 'document label');
  return documentAt(vote, ['Roll call', number, chamber && `(${chamber})`].filter(Boolean).join(' '));
}

function linkOf(link: Fields): DocumentDraft | undefined {
  return documentAt(link, link.text('name', 'document label') ?? 'Link');
}

function documentAt(from: Fields, label: string): DocumentDraft {
  const url = from.peek('url');
  if (url === undefined || !isLink(url)) return { label, url: null, missing: 'unavailable' };
  from.text('url', 'document address');
  return { label, url };
}

/**
 * Groups of actions that are one act: of one day, in the same words, and not at two times. Chambers and the Library of
 * Congress both report most acts.
 */
export function sameActs(actions: readonly Fields[]): Fields[][] {
  const groups: Fields[][] = [];
  const byKey = new Map<string, Alike>();
  for (const action of actions) {
    const text = action.peek('text');
    const key = text === undefined ? undefined : `${dayOf(action)} ${wordingKey(text)}`;
    const alike = byKey.get(key ?? '');
    const time = action.peek('actionTime') ?? timeIn(action.peek('acted_at'));
    const group = alike && groupAt(time, alike);
    if (group) group.push(action);
    else groups.push([action]);
    const own = group ?? groups.at(-1) ?? [];
    const { first, byTime } = alike ?? { first: own, byTime: new Map<string, Fields[]>() };
    if (time !== undefined) byTime.set(time, own);
    if (key !== undefined) byKey.set(key, { first, byTime });
  }
  return groups;
}

/** Actions of one day and wording, by their times. */
interface Alike {
  readonly first: Fields[];
  readonly byTime: Map<string, Fields[]>;
}

/** Those of the same time. What has no time may have been at any. */
function groupAt(time: string | undefined, { first, byTime }: Alike): Fields[] | undefined {
  return time === undefined || byTime.size === 0 ? first : byTime.get(time);
}

function dayOf(action: Fields): string {
  return ACTED.map((name) => action.peek(name)).find((day) => day !== undefined)?.slice(0, 10) ?? '';
}

/** "2013-07-24T18:52:00-04:00" has a time, "2013-07-24" none. */
function timeIn(moment: string | undefined): string | undefined {
  return moment?.slice(10) === '' ? undefined : moment?.slice(10);
}

/** What the Library of Congress puts before a text of a chamber. */
const STAGE = /^(?:passed\/agreed to|failed of passage\/not agreed to) in (?:house|senate): /;

/**
 * What the same act is told by, whoever reports it: its text without the stage that the Library of Congress puts first, the
 * places in the Congressional Record at the end, and the last full stop.
 */
export function wordingKey(text: string): string {
  let key = text.toLowerCase().replace(/\s+/g, ' ').trim().replace(STAGE, '');
  for (let before = ''; before !== key;) {
    before = key;
    const open = key.endsWith(')') ? key.lastIndexOf('(') : -1;
    key = (open > 0 ? key.slice(0, open) : key).trimEnd();
  }
  return key.replace(/\.$/, '');
}
