import type { Fields } from '../../input/fields.js';
import { plainField } from '../../input/html-field.js';

/** Gives the lane of an item: the name of its group, or the group itself where no group is described. */
export function laneNames(groups: readonly Fields[]): (item: Fields) => string | undefined {
  const known = new Map(groups.map((group) => [group.peek('id'), group]));
  const names = new Map<string, string | undefined>();
  return (item) => {
    const id = item.text('group', 'event lane');
    if (id === undefined) return undefined;
    if (!names.has(id)) names.set(id, nameOf(known.get(id)) ?? id);
    return names.get(id);
  };
}

function nameOf(group: Fields | undefined): string | undefined {
  group?.text('id', 'event lane');
  return group && plainField(group, 'content', 'event lane');
}
