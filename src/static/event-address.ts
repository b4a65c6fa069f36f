import { encodePart, type Policy } from '../document/index.js';

type Named = { readonly id: string };

/** The id of a policy on its page: never a word alone, which would be a variable of the page's scripts, `config` or `dataLayer`. */
export function elementId({ id }: Named): string {
  return `policy-timeline-${id}`;
}

/** The id of an event on its page, by which the element's own links to events lead to it without scripts too. Its stroke makes it no variable. */
export function eventAnchor({ id }: Pick<Policy, 'id'>, event: Named): string {
  return `${id}/${event.id}`;
}

/** The address of an event on its page. */
export function eventAddress({ id }: Pick<Policy, 'id'>, event: Named): string {
  return `#${encodePart(id)}/${encodePart(event.id)}`;
}
