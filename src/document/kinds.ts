const AGENCY = 'announced proposed effective directive rule agreement delayed rescinded legislation';
const FILING = 'complaint amended-complaint motion brief declaration appeal';
const ORDER = 'order minute-order opinion judgment hearing';
const REPORT = 'report data statement';

/** The kinds of event that have a category and a label of their own; others are kept and shown as "other". */
export const KIND_NAMES: ReadonlySet<string> = new Set(
  [AGENCY, FILING, ORDER, REPORT].flatMap((names) => names.split(' ')),
);
