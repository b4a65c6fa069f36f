import type { Policy } from '../document/index.js';

type Named = { readonly id: string };

/** The id of an event on its page, by which the element's own links to events lead to it without scripts too. */
export function eventAnchor({ id }: Pick<Policy, 'id'>, event: Named): string {
  return `${id}/${event.id}`;
}

/** The address of an event on its page. */
export function eventAddress({ id }: Pick<Policy, 'id'>, event: Named): string {
  return `#${encodeURIComponent(id)}/${encodeURIComponent(event.id)}`;
}
