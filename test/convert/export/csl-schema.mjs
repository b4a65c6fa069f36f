const TYPES = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic',
  'collection', 'dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'figure', 'graphic', 'hearing',
  'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet',
  'paper-conference', 'patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation',
  'report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
];
const TEXTS = [
  'language', 'abstract', 'annote', 'archive', 'archive_collection', 'archive_location', 'archive-place', 'authority',
  'container-title', 'container-title-short', 'division', 'genre', 'jurisdiction', 'keyword', 'medium', 'note', 'publisher',
  'publisher-place', 'references', 'section', 'source', 'status', 'title', 'title-short', 'URL', 'version',
];
const NUMBERS = ['number', 'number-of-pages', 'number-of-volumes', 'page', 'part', 'volume', 'issue'];
const DATES = ['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'];
const NAMES = ['author', 'chair', 'contributor', 'editor', 'recipient', 'translator'];

const anyOf = (...types) => ({ type: types });
const each = (names, schema) => Object.fromEntries(names.map((name) => [name, schema]));

const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array', minItems: 1, maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: anyOf('string', 'number') },
    },
    season: anyOf('string', 'number'), circa: anyOf('string', 'number', 'boolean'), ...each(['literal', 'raw'], { type: 'string' }),
  },
  additionalProperties: false,
};

const name = {
  type: 'object',
  properties: each(['family', 'given', 'literal', 'suffix', 'dropping-particle', 'non-dropping-particle'], { type: 'string' }),
  additionalProperties: false,
};

/**
 * What csl-data.json of citation-style-language/schema says of the fields that a policy can have: names, types, which
 * are required, and that there are no others.
 */
export const CSL_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      type: { enum: TYPES },
      id: anyOf('string', 'number'),
      ...each(TEXTS, { type: 'string' }),
      ...each(NUMBERS, anyOf('string', 'number')),
      ...each(DATES, date),
      ...each(NAMES, { type: 'array', items: name }),
      custom: { type: 'object' },
    },
    required: ['type', 'id'],
    additionalProperties: false,
  },
};
