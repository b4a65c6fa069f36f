import { dateDraft, undated } from '../../input/dates/written-date.js';
import { type Fields, firstHtml, firstText } from '../../input/fields.js';
import { richText } from '../../input/html-field.js';
import type { EventDraft } from '../../input/importer.js';
import { withEmbedded } from '../../input/with-embedded.js';
import { EXT, pageAt } from './site.js';
import { dayOf } from './docket-entry.js';

const BOOKKEEPING = ['date_created', 'date_modified', 'resource_uri', 'meta'];

/** An opinion cluster, or an opinion of the search, as an event of its case. */
export function readOpinion(from: Fields, caseId: string): EventDraft {
  const name = firstText(from, ['case_name', 'caseName', 'case_name_full'], 'event title');
  const day = firstText(from, ['date_filed', 'dateFiled'], 'event date');
  const isRough = from.take('date_filed_is_approximate', 'event date') === true;
  const page = pageAt(from.text('absolute_url', 'document address'));
  const cited = citationsOf(from);
  const summary = firstHtml(from, ['syllabus', 'summary', 'headnotes'], 'event body');
  const judges = firstText(from, ['judges', 'judge'], 'event actors');
  from.drop('attorneys', 'may hold addresses of attorneys, which are not republished');
  from.drop('attorney', 'may hold addresses of attorneys, which are not republished');
  for (const key of BOOKKEEPING) from.drop(key, 'bookkeeping of CourtListener');
  from.ledger.guessed(from.from('sub_opinions'), 'event kind: CourtListener lists it as an opinion');
  const ext = from.rest('event ext');
  return withEmbedded({
    ...(day === undefined ? undated(from.place, from.ledger)
      : dateDraft(isRough ? `${dayOf(day)}~` : dayOf(day), from.at('date_filed'), from.ledger)),
    title: name === undefined ? 'Opinion' : `Opinion in ${name}`,
    kind: 'opinion',
    ...(summary !== undefined && { body: richText(summary) }),
    ...(page !== undefined && { documents: [{ label: ['Opinion', ...cited].join(', '), url: page }] }),
    ...(judges !== undefined && { actors: [{ name: judges, role: 'judge' }] }),
    cases: caseId,
    ...(ext && { ext: { [EXT]: ext } }),
  }, from);
}

/** "101 Haw. 235". */
function citationsOf(from: Fields): string[] {
  const written = from.texts('citation', 'document label');
  if (written.length > 0 || !Array.isArray(from.value['citations'])) return written;
  return from.list('citations')
    .map((part) => ['volume', 'reporter', 'page'].map((key) => part.text(key, 'document label')).filter(Boolean).join(' '))
    .filter((text) => text !== '');
}
