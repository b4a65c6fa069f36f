import { ENGLISH } from './english.js';
import type { Messages } from './messages.js';

/** Words of a language: any of them, and of a table any of its rows. */
export type MessagesInput = { readonly [Word in keyof Messages]?: Messages[Word] extends (...words: never) => unknown ? Messages[Word] : PartOf<Messages[Word]> };

type PartOf<Word> = Word extends string ? Word : { readonly [Row in keyof Word]?: Word[Row] };

/** What a page gives, by tag in lower case, goes before what comes with us, by language; in whatever order they come. */
const given = new Map<string, MessagesInput>();
const own = new Map<string, MessagesInput>();
/** Our own table: the localize library's, and its keys, are shared with every other component of a page. */
const languages = new Map<string, Messages>();

/**
 * Adds a language, or part of one; what it lacks is as `loadMessages` brought it, or else English. Elements follow at
 * their next update.
 * @param lang BCP 47, such as `es` or `pt-BR`
 */
export function registerMessages(lang: string, messages: MessagesInput): void {
  add(given, lang, messages);
}

/** The same for a language that comes with us. */
export function registerOwn(lang: string, messages: Messages): void {
  add(own, lang, messages);
}

function add(table: Map<string, MessagesInput>, lang: string, messages: MessagesInput): void {
  table.set(lang.toLowerCase(), messages);
  for (const tag of [...own.keys(), ...given.keys()]) languages.set(tag, [own.get(languageOf(tag)), given.get(tag)].reduce(over, ENGLISH));
}

/** "pt" of "pt-BR". */
export const languageOf = (tag: string): string => tag.toLowerCase().replace(/-.*/s, '');

/** One language over another. Of messages that are tables themselves, it may give some of the rows. */
function over(below: Messages, messages: MessagesInput = {}): Messages {
  const rowsOf: Readonly<Record<string, unknown>> = messages;
  const tables = Object.entries(below).filter(([, rows]) => typeof rows === 'object')
    .map(([table, rows]) => [table, { ...(rows as object), ...(rowsOf[table] as object | undefined) }]);
  return { ...below, ...messages, ...Object.fromEntries(tables) } as Messages;
}

/** The words for a language: its own, those of the nearest tag above it (RFC 4647, 3.4), or English. */
export function messagesFor(lang: string): Messages {
  for (let tag = lang.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const messages = languages.get(tag);
    if (messages) return messages;
  }
  return ENGLISH;
}
