/** The word for a key that a document chose: never something that every object has, such as `constructor`. */
export function ownWord(words: Readonly<Record<string, string>>, key: string | undefined): string | undefined {
  return key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined;
}
