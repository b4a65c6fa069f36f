import { readDay } from '../../dates/index.js';
import { docketNumber, fold } from '../../model/index.js';
import { hyphenated } from '../courts/docket-forms.js';
import { canonical, type Json } from './json.js';
import type { ListRule, Rules } from './merge-fields.js';
import { MERGED } from './provenance.js';

const AS_WRITTEN: ListRule = { key: canonical };
const TEXTS: ListRule = { key: (text: string) => fold(text).trim() };

interface Linked {
  readonly url?: string | null;
  readonly label?: string;
}

/** By its address; without one, by its name. */
const LINKS: ListRule = {
  key: ({ url, label = '' }: Linked) => (typeof url === 'string' ? addressKey(url) : `label: ${fold(label)}`),
};

/** Its date is that of its copy: of another copy it says nothing. */
const DOCUMENTS: ListRule = { ...LINKS, entry: { tells: { archivedAt: 'archiveUrl' } } };

/** By its name and the year of its start: two sources date one era more or less exactly. */
const ERAS: ListRule = {
  key: ({ label, start }: { label: string; start: string }) => {
    const day = readDay(start);
    return `${fold(label)}|${day ? new Date(day.start).getUTCFullYear() : start}`;
  },
};

const NEIGHBOURS: ListRule = { key: ({ title }: { title: string }) => fold(title) };

const EXT: Rules = { objects: { [MERGED]: { lists: { sources: AS_WRITTEN, differing: AS_WRITTEN } } } };

export const EVENT_RULES: Rules = {
  except: ['id'],
  lists: {
    documents: DOCUMENTS, media: LINKS, cases: AS_WRITTEN, notes: AS_WRITTEN, related: AS_WRITTEN, tags: TEXTS,
    actors: { key: ({ name, role = '' }: { name: string; role?: string }) => `${fold(name)}|${fold(role)}` },
  },
  objects: { ext: EXT },
};

export const CASE_RULES: Rules = {
  // Another name is one more spelling.
  except: ['id', 'name'],
  lists: {
    aliases: { key: ({ text }: { text: string }) => text },
    docket: { key: (docket: string) => docketNumber(hyphenated(docket)) ?? docket },
    judges: TEXTS,
    links: LINKS,
  },
  objects: { court: {}, ext: EXT },
};

export const SPAN_RULES: Rules = { except: ['id'], objects: { ext: EXT } };

interface Article {
  readonly url?: string;
  readonly title: string;
  readonly outlet?: string;
}

const TRANSLATION: Rules = {
  // What a person translated and what a machine did are not mixed.
  joins: (first: Json, second: Json) => isSameIn(first, second, 'origin') && isSameIn(first, second, 'reviewed'),
  objects: { events: { objects: { '*': {} } }, notes: { objects: { '*': {} } } },
};

export const POLICY_RULES: Rules = {
  except: ['id', 'source', 'events', 'cases', 'spans'],
  lists: {
    badges: AS_WRITTEN,
    identifiers: { key: ({ scheme, value }: { scheme: string; value: string }) => `${scheme}|${value}` },
    facets: { key: ({ label }: { label: string }) => fold(label), entry: { lists: { values: TEXTS } } },
    status: AS_WRITTEN,
    commentary: {
      key: ({ url, title, outlet = '' }: Article) => (url === undefined ? `${fold(title)}|${fold(outlet)}` : addressKey(url)),
    },
    corrections: AS_WRITTEN,
    revisions: AS_WRITTEN,
    eras: ERAS,
    predecessors: NEIGHBOURS,
    successors: NEIGHBOURS,
  },
  objects: { ext: EXT, notes: { objects: { '*': {} } }, translations: { objects: { '*': TRANSLATION } } },
};

function isSameIn(first: Json, second: Json, field: string): boolean {
  return canonical(first[field]) === canonical(second[field]);
}

// The fourth digit of a document's number in PACER says whether its page has been seen before.
const PACER_DOCUMENT = /^(ecf\.[a-z]{1,20}\.uscourts\.gov\/doc1\/\d{3})\d/;

/** What an address is known by: without what makes no difference to the document that it leads to. */
export function addressKey(address: string): string {
  const bare = address.trim().replace(/^https?:\/\//i, '');
  const [path = ''] = bare.split('#', 1);
  const end = path.indexOf('/');
  const host = end < 0 ? path : path.slice(0, end);
  const rest = end < 0 ? '' : path.slice(end);
  return `${host.toLowerCase()}${rest === '/' ? '' : rest}`.replace(PACER_DOCUMENT, '$10');
}
