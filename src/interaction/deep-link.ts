/** The hash of a page whose script finds its way by it: such a hash is not ours to replace. */
const ROUTE = /^#!?\//;
/** What routers leave alone: a parameter of the route. */
const PARAMETER = /([?&])policy-event=([^&]*)&?/;

/**
 * `#policy-id/event-id`: which policy, since a page may hold several, and which of its events. In a route, the same as a
 * parameter of it.
 * @param page the hash of the page
 */
export function linkHash(policyId: string, eventId?: string, page = ''): string {
  const ids = [policyId, eventId].filter((id) => id !== undefined).map(encodeURIComponent).join('/');
  if (!ROUTE.test(page)) return `#${ids}`;
  const route = page.replace(PARAMETER, '$1').replace(/[?&]$/, '');
  return eventId === undefined ? route : `${route}${route.includes('?') ? '&' : '?'}policy-event=${ids}`;
}

/** The event that an address asks this policy to show; null when it asks for none, or for another policy. */
export function eventInHash(hash: string, policyId: string): string | null {
  const ids = ROUTE.test(hash) ? PARAMETER.exec(hash)?.[2] ?? '' : hash.slice(1);
  // A router may have written the parameter anew, and the stroke in it as an escape.
  const [policy, event] = (ids.includes('/') ? ids : ids.replace(/%2F/i, '/')).split('/').map(decode);
  return policy === policyId && event ? event : null;
}

/** A broken escape in somebody else's hash is not our error. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
