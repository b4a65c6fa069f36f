/** A text or number of a document, and the names that lead to it; places in lists are `*`. */
export interface Leaf {
  readonly path: string;
  readonly value: string;
}

/** All texts and numbers of a document. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, value: String(value) }];
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, `${path}/*`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => leavesOf(item, `${path}/${name}`));
}

/**
 * What is not there for readers: the format's own words, ids, and what only machines or editors ask for. Dates, kinds
 * and other terms are shown in words of the language, and have their own tests.
 */
export const UNSEEN: readonly RegExp[] = [
  /^\/(\$schema|version|id|lang|ext|revisions|translations|asOf|order|timeZone)\b/,
  /^\/(predecessors|successors)\/\*\/id$/,
  /\/ext\//,
  /^\/(events|cases|spans)\/\*\/id$/,
  /^\/identifiers\/\*\/(scheme|value)$/,
  /^\/spans\/\*\/(track|state|basis|openedBy|closedBy|case|suspends)$/,
  /^\/cases\/\*\/(court\/id|family|parent\/.*|links\/\*\/rel)$/,
  /^\/events\/\*\/(kind|cases|cases\/\*|notes\/\*|reliability|lane|lane\/\*|related\/\*\/(type|target))$/,
  /^\/events\/\*\/documents\/\*\/(missing|pages|bytes|type|sha256)$/,
  /^\/events\/\*\/media\/\*\/(width|height|kind|poster)$/,
  /^\/corrections\/\*\/targets\/\*$/,
  /\/(date|start|end|asOf|added|updated|retrieved|archivedAt|through|checked)$/,
];
