/**
 * What users load, in bytes, so that growth is a decision. An app's own bundler shares Lit and d3 with the rest of the
 * app, and its server compresses as it likes.
 */
export const BUDGETS = {
  module: { gzip: 82_550, brotli: 71_350 },
  /** With what hears hands, what opens and what paper needs, which the module loads after its first picture. */
  classic: { gzip: 98_950, brotli: 84_450 },
  define: { gzip: 84_450 },
  caseCard: { gzip: 47_000 },
  parse: { gzip: 11_000 },
};
