import type { Policy } from './policy.js';
import { plainText } from './rich-text.js';
import type { RichText } from './schema/rich-text.js';
import { asTranslated } from './text-language.js';

/** The tags of a document's translations, in its order; none for the language that it has anyway. */
export function translationTags({ lang = '', translations = {} }: Pick<Policy, 'lang' | 'translations'>): string[] {
  return Object.keys(translations).filter((tag) => tag.toLowerCase() !== lang.toLowerCase());
}

/**
 * The tag of the translation for who asks for a language: that of the language or of the nearest above it, `es` for
 * `es-MX` (RFC 4647, 3.4), else the first below it. Empty for the original, which is one to choose from.
 */
export function translationFor(policy: Pick<Policy, 'lang' | 'translations'>, asked: string): string {
  const tags = ['', ...translationTags(policy)];
  const nameOf = (tag: string): string => (tag || (policy.lang ?? '')).toLowerCase();
  const range = asked.toLowerCase();
  for (let at = range; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('-')))) {
    const found = tags.find((tag) => nameOf(tag) === at);
    if (found !== undefined) return found;
  }
  return (range && tags.find((tag) => nameOf(tag).startsWith(`${range}-`))) || '';
}

/**
 * A policy with its texts in another language: title, summary, and titles, bodies and notes. What has no translation stays as
 * it is, and in the language that it is in: `languageOf` tells them apart. The policy itself where it has no such translation.
 * @param tag one of `translationTags`
 */
export function translate(policy: Policy, tag: string): Policy {
  const texts = translationTags(policy).includes(tag) ? policy.translations?.[tag] : undefined;
  if (!texts) return policy;
  const notes = policy.notes && Object.entries(policy.notes).map(([id, note]) => [id, over(note, own(texts.notes, id), ['text', 'short'])]);
  const told = {
    ...over(policy, texts, ['title', 'summary']),
    events: policy.events.map((event) => over(event, own(texts.events, event.id), ['title', 'body'])),
    ...(notes && { notes: Object.fromEntries(notes) as Policy['notes'] }),
  };
  return asTranslated(told, { lang: tag, fields: given(texts, ['title', 'summary']), original: policy });

  function over<Owner extends object>(owner: Owner, translation: object, fields: readonly string[]): Owner {
    const kept = given(translation, fields);
    if (kept.length === 0) return owner;
    const copy = { ...owner, ...Object.fromEntries(kept.map((field) => [field, (translation as Readonly<Record<string, unknown>>)[field]])) };
    return asTranslated(copy, { lang: tag, fields: kept, original: owner });
  }
}

/** Ids are words of authors: "constructor" is one like any other. */
function own(texts: Readonly<Record<string, object>> = {}, id: string): object {
  return (Object.hasOwn(texts, id) && texts[id]) || {};
}

/** The fields that say something. */
function given(texts: object, fields: readonly string[]): string[] {
  return fields.filter((field) => plainText((texts as Readonly<Record<string, RichText>>)[field] ?? '').trim() !== '');
}

/** The policy as a document of its own in the language of a translation, to hand on; itself where there is none. */
export function documentIn(policy: Policy, asked: string): Policy {
  const tag = translationFor(policy, asked);
  if (tag === '') return policy;
  const told: Policy = { ...translate(policy, tag), lang: tag };
  delete told.translations;
  return told;
}
