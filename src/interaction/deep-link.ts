/** The hash of a page whose script finds its way by it: such a hash is not ours to replace. */
const ROUTE = /^#!?\//;
/** What routers leave alone: a parameter of the route. */
const PARAMETER = /([?&])policy-event=([^&]*)&?/;

/** What an address says of a policy. */
export interface LinkedView {
  /** Id of the event that it leads to. */
  readonly event: string | null;
  /** What is shown of the rest, in the words of the attributes: `range=2025-02/2025-06&category=order`. */
  readonly words: string;
}

/** Whether scripts of the page find their way by its hash. */
export const isRoute = (hash: string): boolean => ROUTE.test(hash);

/**
 * `#policy-id/event-id?range=…`: which policy, since a page may hold several, which of its events, and what is shown of the rest.
 * In a route, the same as a parameter of it.
 * @param page the hash of the page
 * @param words what is shown of the rest; empty for the whole
 */
export function linkHash(policyId: string, eventId?: string | null, page = '', words = ''): string {
  const ids = [policyId, eventId].flatMap((id) => id ?? []).map(encodeURIComponent).join('/');
  const rest = words && `?${words}`;
  if (!isRoute(page)) return `#${ids}${rest}`;
  const route = page.replace(PARAMETER, '$1').replace(/[?&]$/, '');
  return !eventId && !words ? route : `${route}${route.includes('?') ? '&' : '?'}policy-event=${ids}${encodeURIComponent(rest)}`;
}

/** What an address asks of this policy; null when it is about something else. */
export function readLink(hash: string, policyId: string): LinkedView | null {
  const inRoute = isRoute(hash);
  // In a route, the mark before the words is written as an escape; elsewhere an escape is part of a name.
  const [ids, words] = inRoute ? splitAt(PARAMETER.exec(hash)?.[2] ?? '', /%3F|\?/i) : splitAt(hash.slice(1), /\?/);
  // A router may have written the parameter anew, and the stroke in it as an escape.
  const [policy, event] = (ids.includes('/') ? ids : ids.replace(/%2F/i, '/')).split('/').map(decode);
  return policy === policyId ? { event: event || null, words: inRoute ? decode(words) : words } : null;
}

/** The event that an address asks this policy to show; null when it asks for none, or for another policy. */
export function eventInHash(hash: string, policyId: string): string | null {
  return readLink(hash, policyId)?.event ?? null;
}

function splitAt(text: string, mark: RegExp): [string, string] {
  const found = mark.exec(text);
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text, ''];
}

/** A broken escape in somebody else's hash is not our error. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
