/**
 * What users load, in bytes, so that growth is a decision. An app's own bundler shares Lit and d3 with the rest of the
 * app, and its server compresses as it likes.
 */
export const BUDGETS = {
  module: { gzip: 87_400, brotli: 75_400 },
  /** With what hears hands, what opens and what paper needs, which the module loads after its first picture. */
  classic: { gzip: 106_500, brotli: 90_700 },
  define: { gzip: 89_600 },
  caseCard: { gzip: 48_100 },
  parse: { gzip: 11_800 },
};
