import { nothing } from 'lit';

/** The `hidden` of a closed text: one that the browser's own search still finds and opens. */
export function hiddenUnless(open: boolean): string | typeof nothing {
  return open ? nothing : 'until-found';
}
