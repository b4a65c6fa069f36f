/** Values by key; a key that means two of them means none. */
export function unambiguous<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value | undefined> {
  const found = new Map<string, Value | undefined>();
  for (const [key, value] of entries) found.set(key, !found.has(key) || found.get(key) === value ? value : undefined);
  return found;
}
