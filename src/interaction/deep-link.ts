/** `#policy-id/event-id`: which policy, since a page may hold several, and which of its events. */
export function linkHash(policyId: string, eventId?: string): string {
  return `#${[policyId, eventId].filter((id) => id !== undefined).map(encodeURIComponent).join('/')}`;
}

/** The event that an address asks this policy to show; null when it asks for none, or for another policy. */
export function eventInHash(hash: string, policyId: string): string | null {
  const [policy, event] = hash.replace(/^#/, '').split('/').map(decode);
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
