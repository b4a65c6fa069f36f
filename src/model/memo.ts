/**
 * The same function, which gives its last answer for an object again while the other arguments stay the same. The
 * answer is forgotten with the object.
 */
export function memo<Key extends object, Others extends readonly unknown[], Answer>(
  make: (key: Key, ...others: Others) => Answer,
): (key: Key, ...others: Others) => Answer {
  const known = new WeakMap<Key, { readonly others: Others; readonly answer: Answer }>();
  return (key, ...others) => {
    let last = known.get(key);
    if (!last?.others.every((value, index) => Object.is(value, others[index]))) {
      known.set(key, (last = { others, answer: make(key, ...others) }));
    }
    return last.answer;
  };
}
