import { KINDS } from '../kinds.js';

/** The words of open vocabularies that the format names; any other word may stand there. */
export const SUGGESTIONS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['event.kind', [...KINDS.keys()]],
  ['event.related[].type', ['amends', 'rules-on', 'appeals', 'stays', 'discloses', 'same-as']],
  ['event.actors[].role', ['judge', 'agency', 'party']],
  ['document.missing', ['lost', 'sealed', 'unavailable']],
  ['case.parent.type', ['appeal', 'cert', 'application', 'transfer', 'consolidated']],
  ['span.state', [
    'in-effect', 'delayed', 'rescinded', 'tro', 'preliminary-injunction', 'permanent-injunction', 'stay', 'vacatur',
  ]],
  ['revision.changes[].type', ['added', 'changed', 'removed']],
]);

export const EXAMPLES: ReadonlyMap<string, readonly unknown[]> = new Map<string, readonly unknown[]>([
  ['policy.title', ['Sharing of tax records between agencies']],
  ['policy.id', ['sharing-of-tax-records']],
  ['policy.badges', [['2.0']]],
  ['date', ['2025-03-07', '2025-03', '2025', '2025-02/2025-04-10', '2025-02/..', '2025~', '202X']],
  ['day', ['2025-03-07', '2025-03', '2025-03-07T09:30:00-05:00']],
  ['dateOrOpen', ['..', '2025-03-07', '2025-03']],
  ['language', ['en', 'es-MX', 'ar']],
  ['event.id', ['order-1']],
  ['event.dateText', ['Early March 2025']],
  ['case.docket', ['1:25-cv-00677', ['1:25-cv-00677', '1:25-cv-00766']]],
  ['case.court.id', ['dcd']],
  ['case.court.label', ['D.D.C.']],
  ['document.mediaType', ['application/pdf']],
  ['source.license', ['CC0-1.0']],
]);
