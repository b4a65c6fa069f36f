import { ENGLISH } from './english.js';
import type { Messages } from './messages.js';

/** Our own table: the localize library's, and its keys, are shared with every other component of a page. */
const languages = new Map<string, Messages>();

/** Messages that are tables themselves: a language may give some of their rows. */
const TABLES = [
  'categories', 'kinds', 'states', 'relations', 'missing', 'reliability', 'parentCase',
  'dates',
] as const;

/**
 * Adds a language, or part of one; what it lacks stays English. Elements follow at their next update.
 * @param lang BCP 47, such as `es` or `pt-BR`
 */
export function registerMessages(lang: string, messages: Partial<Messages>): void {
  const tables = TABLES.map((table) => [table, { ...ENGLISH[table], ...messages[table] }] as const);
  languages.set(lang.toLowerCase(), { ...ENGLISH, ...messages, ...Object.fromEntries(tables) });
}

/** The words for a language: its own, those of the nearest tag above it (RFC 4647, 3.4), or English. */
export function messagesFor(lang: string): Messages {
  for (let tag = lang.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const messages = languages.get(tag);
    if (messages) return messages;
  }
  return ENGLISH;
}
