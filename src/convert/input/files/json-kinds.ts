import { isPlainObject } from '../../../document/index.js';
import { all, any, atLeast, holds, isOf, matches, type Test } from './marks.js';

/** What a file can be told to be. */
export interface Kind {
  /** What the format's importer is called; '' of a document of our own, which needs none. */
  readonly name: string;
  readonly label: string;
}

interface JsonKind extends Kind {
  readonly test: Test;
}

const SLIDE = any(
  holds('start_date', 'year'),
  all(holds('text', 'headline'), any('start_date', 'media', 'background', 'unique_id')),
  all('startDate', 'headline'),
);
const TIMELINE = all(
  any(...['events', 'slides', 'date'].map((key) => ({ [key]: list }: Readonly<Record<string, unknown>>) => Array.isArray(list))),
  any(...['events', 'slides', 'date', 'eras', 'title'].map((key) => holds(key, SLIDE)), all('headline', 'date', any('type', 'startDate', 'asset'))),
);

const SIMILE = any(
  holds('events', all('start', any('title', 'caption', 'description', 'durationEvent', 'isDuration', 'latestStart', 'earliestEnd'))),
  all('dateTimeFormat', ({ events }) => Array.isArray(events)),
);

const OWN: Test = ({ title, events }) => typeof title === 'string' && Array.isArray(events)
  && (events.length === 0 || isOf(events, all(any('date', 'dateText'), 'title')));

/** What people's own lists of cases have, and no docket of a court's. */
const OF_PEOPLE = any('date', 'title', 'name', 'url', 'link', 'event', 'events', 'status', 'description', 'summary', 'notes', 'filed', 'outcome');

const DOCKET = any(
  all('case_name', 'docket_number', (value) => !OF_PEOPLE(value)),
  all('case_name', 'docket_number', atLeast(2, 'resource_uri', 'absolute_url', 'court_id', 'pacer_case_id', 'docket_entries', 'assigned_to_str',
    'date_filed', 'date_terminated', 'cause', 'nature_of_suit', 'jury_demand', 'clusters', 'filepath_ia', 'parties', 'date_modified')),
  all('caseName', any('docket_id', 'docketNumber'), atLeast(2, 'court_id', 'court_citation_string', 'dateFiled', 'docket_absolute_url',
    'suitNature', 'docket_id', 'recap_documents', 'absolute_url')),
  all('CaseNumber', 'ProceedingsandOrder'),
);
const COURT = any(
  DOCKET,
  all(any('recap_documents', 'recap_sequence_number'), any('entry_number', 'date_filed', 'description', 'docket', 'resource_uri')),
  all('pacer_doc_id', any('document_type', 'docket_entry_id'), any('document_number', 'is_available', 'filepath_local', 'entry_number')),
  all(any('sub_opinions', 'cluster_id'), atLeast(2, 'case_name', 'caseName', 'date_filed', 'dateFiled', 'citations', 'judges', 'absolute_url', 'docket_id', 'docket')),
  all(any('party_types', 'parties_represented'), any('name', 'resource_uri', 'attorneys')),
);

const ADDRESSES = ['html_url', 'json_url', 'pdf_url'].map((key) => matches(key, /^https?:\/\/www\.(?:federalregister|govinfo)\.gov\//));
const NOTICE = all(
  any('document_number', 'publication_date', 'signing_date', 'effective_on', 'executive_order_number', ...ADDRESSES),
  atLeast(2, matches('document_number', /^(?:[A-Z]\d?-?)?(?:\d{2}|\d{4})-\d{3,6}$/), 'publication_date', 'executive_order_number', 'agency_names',
    'presidential_document_number', 'public_inspection_pdf_url', 'filing_type', 'effective_on', 'signing_date', 'raw_text_url', 'body_html_url',
    matches('citation', /^\d+ FR \d+$/), holds('agencies', any('raw_name', 'slug')), ...ADDRESSES),
);

const OF_CONGRESS = all(matches('congress', /^\d{1,3}$/), 'number');
const ACT = all(any('actionDate', 'acted_at'), any('text', 'actionCode', 'sourceSystem', 'actionDesc', 'versionCode', 'references'));
const BILL = all(OF_CONGRESS, any('type', 'bill_type', 'originChamber', 'latestAction', 'actions', 'purpose'));
const BILL_PAGE = any(
  ...['bill', 'bills', 'amendment', 'amendments', 'relatedBills'].map((key) => holds(key, OF_CONGRESS)),
  ...['actions', 'summaries'].map((key) => holds(key, ACT)),
  holds('textVersions', all('formats', any('type', 'date'))),
  holds('subjects', 'legislativeSubjects'),
  holds('request', all('congress', any('billNumber', 'amendmentNumber'))),
);

const LEGISCAN = all('bill_id', atLeast(2, 'change_hash', 'bill_number', 'status_date', 'last_action', 'history', 'state_link', 'session_id', 'sasts'));
const LEGISCAN_LIST: Test = (list) => isOf(Object.values(list), LEGISCAN);

const OPENSTATES = all(matches('identifier', /./), any(
  matches('id', /^ocd-bill\//), 'openstates_url', holds('jurisdiction', matches('id', /^ocd-/)),
  all('from_organization', any('sponsorships', 'actions', 'legislative_session')),
), any('jurisdiction', 'openstates_url', 'legislative_session', 'from_organization', 'session'));

const OYEZ = all(holds('timeline', all('event', 'dates')), any('docket_number', 'first_party', 'justia_url', matches('href', /^https?:\/\/api\.oyez\.org\//)),
  any('docket_number', 'first_party', 'name'));

const ITEM = all('content', any('start', 'end'));
const DATA_SET = any(
  holds('items', ITEM),
  all(holds('items', any('content', 'start')), holds('groups', 'content')),
  ({ _data: data }) => isPlainObject(data) && isOf(Object.values(data), ITEM),
);

/** Formats by what only they have: never one name alone, which any file may have. An importer takes all that passes here. */
const KINDS: readonly JsonKind[] = [
  { name: 'timelinejs', label: 'TimelineJS', test: any(TIMELINE, holds('timeline', TIMELINE)) },
  { name: 'simile', label: 'SIMILE Timeline', test: SIMILE },
  { name: '', label: 'this library', test: OWN },
  {
    name: 'courtlistener',
    label: 'CourtListener',
    test: any(COURT, holds('results', COURT), holds('payload', any(COURT, holds('results', COURT)))),
  },
  { name: 'federal-register', label: 'the Federal Register', test: any(NOTICE, holds('results', NOTICE)) },
  { name: 'congress-gov', label: 'Congress.gov', test: any(BILL, ACT, BILL_PAGE) },
  { name: 'legiscan', label: 'LegiScan', test: any(LEGISCAN, holds('bill', LEGISCAN), ...['masterlist', 'searchresult'].map((key) => holds(key, any(LEGISCAN_LIST, holds('results', LEGISCAN))))) },
  { name: 'openstates', label: 'Open States', test: any(OPENSTATES, holds('results', OPENSTATES)) },
  { name: 'oyez', label: 'Oyez', test: OYEZ },
  { name: 'vis', label: 'vis-timeline', test: any(ITEM, DATA_SET) },
];

/** The formats that a JSON value seems to be of: an object, or a list of them. */
export function kindsOf(value: unknown): readonly Kind[] {
  return KINDS.filter(({ test }) => isOf(value, test));
}
