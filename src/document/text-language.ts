import type { Policy } from './policy.js';

/** What has texts in another language than its document: which of its fields, and what it is a translation of. */
interface Translated {
  readonly lang: string;
  readonly fields: readonly string[];
  readonly original: object;
}

/** Unseen beside its fields: a translated event is an event like any other. Every copy of this module knows it, late files have their own. */
const TRANSLATED = Symbol.for('policy-timeline.translated');

interface MaybeTranslated {
  readonly [TRANSLATED]?: Translated;
}

/** Remembers of an object that some of its fields are translated. */
export function asTranslated<Owner extends object>(owner: Owner, translated: Translated): Owner {
  return Object.defineProperty(owner, TRANSLATED, { value: translated });
}

/** The language of a text: a field of the policy itself, of one of its events or of one of its notes. */
export function languageOf({ lang }: Pick<Policy, 'lang'>, owner: object, field: string): string | undefined {
  const translated = (owner as MaybeTranslated)[TRANSLATED];
  return translated?.fields.includes(field) ? translated.lang : lang;
}

/** What a translated policy, event or note was in the document; itself where nothing of it is translated. */
export function originalOf<Owner extends object>(owner: Owner): Owner {
  return ((owner as MaybeTranslated)[TRANSLATED]?.original ?? owner) as Owner;
}
