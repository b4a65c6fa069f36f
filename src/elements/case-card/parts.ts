/** The parts of a card, for pages and for the timeline that shows cards inside itself. */
export const CASE_PARTS = [
  'case-name', 'case-court', 'case-judges', 'case-posture', 'case-state', 'case-timeline', 'case-latest',
  'case-relative', 'case-aliases', 'case-links', 'document', 'document-missing', 'glyph', 'cluster',
] as const;
