/** A function that works out its answer once for each object, and forgets it with the object. */
export function remember<Key extends object, Answer>(workOut: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const found = known.get(key) ?? { answer: workOut(key) };
    known.set(key, found);
    return found.answer;
  };
}
