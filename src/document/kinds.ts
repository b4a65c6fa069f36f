/** What a mark's shape and colour stand for. No category says who is winning. */
export type Category = 'agency' | 'filing' | 'order' | 'report' | 'other';

/** The order of chips, legends and cluster glyphs. */
export const CATEGORIES: readonly Category[] = ['agency', 'filing', 'order', 'report', 'other'];

const KINDS_OF: Readonly<Record<Exclude<Category, 'other'>, readonly string[]>> = {
  agency: [
    'announced', 'proposed', 'effective', 'directive', 'rule', 'agreement', 'delayed', 'rescinded', 'legislation',
    'agency-action',
  ],
  filing: ['complaint', 'amended-complaint', 'motion', 'brief', 'declaration', 'appeal', 'filing'],
  order: ['order', 'minute-order', 'opinion', 'judgment', 'hearing'],
  report: ['report', 'data', 'statement'],
};

/** Known kinds, each with its category. A Map, since kinds come from documents. */
export const KINDS: ReadonlyMap<string, Category> = new Map(
  Object.entries(KINDS_OF).flatMap(([category, kinds]) => kinds.map((kind) => [kind, category as Category])),
);

/** An unknown or absent kind is an event all the same, and is shown as "other". */
export function categoryOf(kind: string | undefined): Category {
  return KINDS.get(kind ?? '') ?? 'other';
}
