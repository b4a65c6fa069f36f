// Written by `npm run form` from src/document/schema: change that, and run it again.
import type { Form } from './form.js';

const text: Form = { type: 'string' };
const version: Form = { type: 'number', rule: 'version' };
const urlSafe: Form = { type: 'string', rule: 'url-safe' };
const lang: Form = { type: 'string', rule: 'lang' };
const filledText: Form = { type: 'string', rule: 'filled' };
const link: Form = { type: 'string', rule: 'link' };
const flag: Form = { type: 'boolean' };

const inline: Form = {
  type: 'union',
  of: [
    text,
    {
      type: 'object',
      noun: 'piece of text',
      required: ['text'],
      fields: { text, href: link, em: flag, strong: flag, quote: flag, lang },
    },
  ],
};

const paragraph: Form = { type: 'union', of: [text, { type: 'array', of: inline }] };

const points: Form = {
  type: 'object',
  noun: 'paragraph',
  required: ['list'],
  fields: { list: { type: 'array', of: paragraph }, ordered: flag },
};

const richText: Form = {
  type: 'union',
  of: [
    text,
    { type: 'array', of: { type: 'union', of: [text, { type: 'array', of: inline }, points] } },
    {
      type: 'object',
      noun: 'text',
      required: ['html'],
      fields: { html: text },
    },
  ],
};

const texts: Form = { type: 'array', of: text };

const identifier: Form = {
  type: 'object',
  noun: 'identifier',
  required: ['scheme', 'value'],
  fields: { scheme: text, value: text, label: text },
};

const facet: Form = {
  type: 'object',
  noun: 'facet',
  required: ['label', 'values'],
  fields: { label: text, values: texts },
};

const day: Form = { type: 'string', rule: 'day' };

const status: Form = {
  type: 'object',
  noun: 'status',
  required: ['label', 'value'],
  fields: { label: text, value: { type: 'nullable', of: text }, asOf: day, source: text, scope: text },
};

const edtf: Form = { type: 'string', rule: 'edtf' };
const edtfOrOpen: Form = { type: 'string', rule: 'edtf-or-open' };

const span: Form = {
  type: 'object',
  noun: 'span',
  required: ['track', 'state', 'start', 'basis'],
  fields: {
    track: { type: 'words', words: ['instrument', 'restraint', 'posture', 'practice'] },
    state: filledText,
    label: text,
    start: edtf,
    end: edtfOrOpen,
    openedBy: text,
    closedBy: text,
    case: text,
    scope: text,
    suspends: text,
    basis: { type: 'words', words: ['editorial', 'source'] },
    asOf: day,
    id: filledText,
  },
};

const oneOrSeveral: Form = { type: 'union', of: [text, texts] };
const extension: Form = { type: 'record', keys: text, of: { type: 'any' } };

const courtCase: Form = {
  type: 'object',
  noun: 'case',
  required: ['id', 'name'],
  fields: {
    id: filledText,
    name: filledText,
    aliases: {
      type: 'array',
      of: {
        type: 'object',
        noun: 'alias',
        required: ['text'],
        fields: { text: filledText, sic: flag },
      },
    },
    court: {
      type: 'object',
      noun: 'court',
      required: ['label'],
      fields: { id: text, label: text },
    },
    docket: oneOrSeveral,
    judges: texts,
    parent: {
      type: 'object',
      noun: 'parent',
      required: ['case', 'type'],
      fields: { case: text, type: text },
    },
    family: text,
    links: {
      type: 'array',
      of: {
        type: 'object',
        noun: 'link',
        required: ['label', 'url'],
        fields: { label: text, url: { type: 'nullable', of: link, fallback: null }, rel: text },
      },
    },
    posture: {
      type: 'object',
      noun: 'posture',
      required: ['value'],
      fields: { value: text, asOf: day, source: text },
    },
    coverage: {
      type: 'object',
      noun: 'coverage',
      fields: { text, through: day, checked: day },
    },
    ext: extension,
  },
};

const count: Form = { type: 'number', rule: 'count' };

const documentLink: Form = {
  type: 'object',
  noun: 'document',
  required: ['label', 'url'],
  fields: {
    label: text,
    url: { type: 'nullable', of: link, fallback: null },
    type: text,
    date: day,
    publisher: text,
    mediaType: text,
    pages: count,
    bytes: count,
    lang,
    archiveUrl: link,
    missing: text,
  },
};

const media: Form = {
  type: 'object',
  noun: 'image',
  required: ['url', 'alt'],
  fields: {
    url: link,
    alt: text,
    caption: text,
    credit: text,
    link,
    width: count,
    height: count,
    kind: { type: 'words', words: ['image', 'audio', 'video', 'embed'] },
    poster: link,
    transcript: link,
  },
};

const event: Form = {
  type: 'object',
  noun: 'event',
  rule: 'dated',
  required: ['date', 'title'],
  fields: {
    date: { type: 'nullable', of: edtf, fallback: null },
    dateText: filledText,
    title: filledText,
    id: urlSafe,
    kind: text,
    kindLabel: text,
    body: richText,
    documents: { type: 'array', of: documentLink },
    cases: oneOrSeveral,
    outlet: text,
    actors: {
      type: 'array',
      of: {
        type: 'object',
        noun: 'person',
        required: ['name'],
        fields: { name: text, role: text },
      },
    },
    notes: texts,
    related: {
      type: 'array',
      of: {
        type: 'object',
        noun: 'relation',
        required: ['type', 'target'],
        fields: { type: text, target: text, certainty: text },
      },
    },
    reliability: { type: 'words', words: ['confirmed', 'reported', 'alleged'] },
    key: flag,
    lane: { type: 'union', of: [filledText, { type: 'array', of: filledText }] },
    tags: texts,
    media: { type: 'array', of: media },
    added: day,
    updated: day,
    ext: extension,
  },
};

const commentary: Form = {
  type: 'object',
  noun: 'commentary',
  required: ['title'],
  fields: { date: edtf, title: filledText, outlet: text, body: richText, url: link, linkText: text },
};

const note: Form = {
  type: 'object',
  noun: 'note',
  required: ['text'],
  fields: { text: richText, short: text },
};

const source: Form = {
  type: 'object',
  noun: 'source',
  required: ['publisher'],
  fields: { publisher: text, url: link, cite: text, license: text, retrieved: day },
};

const email: Form = { type: 'string', rule: 'email' };

const feedback: Form = {
  type: 'object',
  noun: 'feedback',
  fields: { text, email, url: link },
};

const correction: Form = {
  type: 'object',
  noun: 'correction',
  required: ['date', 'text'],
  fields: { date: day, text, targets: texts },
};

const revision: Form = {
  type: 'object',
  noun: 'revision',
  required: ['at', 'changes'],
  fields: {
    at: day,
    changes: {
      type: 'array',
      of: {
        type: 'object',
        noun: 'change',
        required: ['target', 'type'],
        fields: { target: text, type: text },
      },
    },
  },
};

const translation: Form = {
  type: 'object',
  noun: 'translation',
  required: ['origin'],
  fields: {
    origin: { type: 'words', words: ['human', 'machine'] },
    reviewed: { type: 'union', of: [flag, day] },
    title: text,
    summary: richText,
    events: {
      type: 'record',
      keys: text,
      of: {
        type: 'object',
        noun: 'translation',
        fields: { title: text, body: richText },
      },
    },
    notes: {
      type: 'record',
      keys: text,
      of: {
        type: 'object',
        noun: 'translation',
        fields: { text: richText, short: text },
      },
    },
  },
};

/** The form of a document. */
export const POLICY_FORM: Form = {
  type: 'object',
  noun: 'document',
  required: ['title', 'events'],
  fields: {
    $schema: text,
    version,
    id: urlSafe,
    lang,
    title: filledText,
    summary: richText,
    badges: texts,
    identifiers: { type: 'array', of: identifier },
    facets: { type: 'array', of: facet },
    status: { type: 'array', of: status },
    spans: { type: 'array', of: span },
    cases: { type: 'array', of: courtCase },
    events: { type: 'array', of: event },
    commentary: { type: 'array', of: commentary },
    notes: { type: 'record', keys: text, of: note },
    source,
    feedback,
    corrections: { type: 'array', of: correction },
    revisions: { type: 'array', of: revision },
    asOf: day,
    coverage: {
      type: 'object',
      noun: 'coverage',
      fields: { text, through: day, checked: day },
    },
    order: { type: 'words', words: ['oldest', 'newest'] },
    translations: { type: 'record', keys: lang, of: translation },
    ext: extension,
  },
};
