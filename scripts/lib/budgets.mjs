/**
 * What users load, in bytes, so that growth is a decision. An app's own bundler shares Lit and d3 with the rest of the
 * app, and its server compresses as it likes.
 */
export const BUDGETS = {
  module: { gzip: 82_850, brotli: 71_600 },
  /** With what hears hands, what opens and what paper needs, which the module loads after its first picture. */
  classic: { gzip: 99_600, brotli: 85_050 },
  define: { gzip: 84_800 },
  caseCard: { gzip: 47_000 },
  parse: { gzip: 11_000 },
};
