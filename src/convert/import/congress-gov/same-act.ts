import type { Fields } from '../../input/fields.js';
import { actKey } from './act-key.js';
import { ACTED } from './names.js';

/**
 * Groups of actions that are one act: of one day, in the same words, and not at two times. Chambers and the Library of
 * Congress both report most acts.
 */
export function sameActs(actions: readonly Fields[]): Fields[][] {
  const groups: Fields[][] = [];
  const byKey = new Map<string, Fields[][]>();
  for (const action of actions) {
    const text = action.peek('text');
    const key = `${dayOf(action)} ${text === undefined ? '' : actKey(text)}`;
    const known = byKey.get(key) ?? [];
    const group = text === undefined ? undefined : known.find((others) => isOneTime([...others, action]));
    if (group) group.push(action);
    else {
      const next = [action];
      groups.push(next);
      byKey.set(key, [...known, next]);
    }
  }
  return groups;
}

function dayOf(action: Fields): string {
  return ACTED.map((name) => action.peek(name)).find((day) => day !== undefined)?.slice(0, 10) ?? '';
}

function isOneTime(actions: readonly Fields[]): boolean {
  return new Set(actions.map((action) => action.peek('actionTime') ?? timeIn(action.peek('acted_at'))).filter((time) => time !== undefined)).size <= 1;
}

/** "2013-07-24T18:52:00-04:00" has a time, "2013-07-24" none. */
function timeIn(moment: string | undefined): string | undefined {
  return moment?.slice(10) === '' ? undefined : moment?.slice(10);
}
