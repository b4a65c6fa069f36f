/**
 * What users load, in bytes, so that growth is a decision. An app's own bundler shares Lit and d3 with the rest of the
 * app, and its server compresses as it likes.
 */
export const BUDGETS = {
  module: { gzip: 68_000, brotli: 59_000 },
  /** With what hears hands, which the module loads after its first picture. */
  classic: { gzip: 70_000, brotli: 61_000 },
  define: { gzip: 69_500 },
  caseCard: { gzip: 42_700 },
  parse: { gzip: 11_000 },
};
