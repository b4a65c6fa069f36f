import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { exportMarkdown } from '../../../src/convert/export/markdown.js';
import { parse, type Policy } from '../../../src/document/index.js';
import { FULL } from '../../document/full-document.js';
import { SMALL } from '../../fixtures/policies.js';
import { leavesOf, UNSEEN } from '../../static/leaves.js';

const policyOf = (document: unknown): Policy => {
  const { policy } = parse(document);
  if (!policy) throw new Error('no policy');
  return policy;
};

const sample: unknown = await (await fetch(new URL('../../../demo/policies/iptp-1583.json', import.meta.url))).json();
const imprecise: unknown = await (await fetch(new URL('../../../demo/policies/imprecise.json', import.meta.url))).json();

describe('underscores in Markdown', () => {
  const WRITTEN: Readonly<Record<string, string>> = {
    'See https://a.example/wiki/Doe_v._Roe.': 'See <https://a.example/wiki/Doe_v._Roe>.',
    'See (https://a.example/a_b).': 'See (https://a.example/a_b).',
    'https://a.example/_next_/': '<https://a.example/_next_/>',
    'snake_case and _emphasis_': 'snake_case and \\_emphasis\\_',
    'a __b__ c__d': 'a \\_\\_b\\_\\_ c__d',
  };
  for (const [text, markdown] of Object.entries(WRITTEN)) {
    it(`leave ${text} as it is read`, () => expect(exportMarkdown(policyOf({ title: 'T', events: [{ date: '2025', title: 'A', body: text }] }))).to.include(markdown));
  }
});

it('Markdown tells times by the clocks of the zone that the document names', () => {
  const text = exportMarkdown(policyOf({ title: 'T', timeZone: 'America/New_York', events: [{ date: '2025-03-08T04:58Z', title: 'Filing' }] })).replace(/\s+/g, ' ');
  expect(text).to.include('Time zone: America/New York').and.to.include('March 7, 2025, 11:58 PM EST: Filing');
});

const LINKED = {
  title: 'T', lang: 'en', cases: [{ id: 'a', name: 'Doe v. Roe', links: [{ label: 'Docket', url: 'https://example.org/d' }] }],
  events: ['Motion', 'Order'].map((title) => ({ date: '2025-03-07', title, cases: 'a' })),
};

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

const parser = new MarkdownIt('commonmark');

interface Token {
  readonly type: string;
  readonly content: string;
  readonly children?: readonly Token[] | null;
  readonly attrs?: readonly (readonly [string, string | number])[] | null;
}

const tokensOf = (markdown: string): Token[] => parser.parse(markdown, {}).flatMap((token: Token) => [token, ...(token.children ?? [])]);

const hrefOf = ({ attrs }: Token): string => attrs?.find(([name]) => name === 'href')?.[1].toString() ?? '';

const READ: Readonly<Record<string, (token: Token) => string>> = {
  link_open: (token) => decodeURI(hrefOf(token)),
  text: ({ content }) => content,
  softbreak: () => ' ',
  paragraph_open: () => '\n',
  heading_open: () => '\n',
};

/** What readers see of it, and where its links lead. */
const readText = (markdown: string): string => squeeze(tokensOf(markdown).map((token) => READ[token.type]?.(token) ?? '').join(''));

const typesOf = (markdown: string): string[] => tokensOf(markdown).map(({ type }) => type).filter((type) => !/^text|softbreak/.test(type));

const bodyOf = (body: unknown): string => {
  const markdown = exportMarkdown(policyOf({ title: 'T', events: [{ date: '2025', title: 'E', body }] }));
  return markdown.slice(markdown.lastIndexOf('Event\n\n') + 7).trim();
};

const asHtml = (markdown: string): string => parser.render(markdown).trim();

/** Seen as links only: their texts are there without them. */
const QUIET = [...UNSEEN, /^\/notes\/[^/]+\/short$/, /\/documents\/\*\/(lang|mediaType)$/, /\/lang$/];

describe('A policy in Markdown', () => {
  it('links the docket of a case once, and not from each of its events', () => {
    expect(exportMarkdown(policyOf(LINKED)).split('(https://example.org/d)')).to.have.length(2);
  });

  for (const [name, document] of Object.entries({ sample, imprecise, full: FULL, small: SMALL })) {
    it(`holds every text of a document that readers should see (${name})`, () => {
      const shown = readText(exportMarkdown(policyOf(document)));
      const hidden = leavesOf(policyOf(document))
        .filter(({ path }) => !QUIET.some((pattern) => pattern.test(path)))
        .filter(({ value }) => !value.split(/<[^>]*>/).every((text) => shown.includes(squeeze(text).trim())))
        .map(({ path, value }) => `${path}: ${value}`);
      expect(hidden).to.deep.equal([]);
    });
  }

  it('says of nothing that lies ahead that it stands or has come', () => {
    const policy = policyOf({
      title: 'T', lang: 'en', spans: [{ track: 'instrument', state: 'in-effect', start: '2031-01-01', basis: 'source' }], cases: [{ id: 'a', name: 'Doe v. Roe' }],
      events: [{ date: '2025-03-07', title: 'Filed', cases: 'a' }, { date: '2031-01-01', title: 'Hearing', cases: 'a' }, { date: null, dateText: 'Soon', title: 'Ruling', cases: 'a' }],
    });
    for (const text of [exportMarkdown(policy), exportMarkdown(policy, Date.UTC(2026, 0, 1))].map(readText)) {
      expect(text).not.to.include('since Jan 1, 2031');
      expect(text).to.include('from Jan 1, 2031').and.to.include('January 1, 2031 (scheduled): Hearing');
      expect(text.match(/Latest.{0,20}/g)).to.deep.equal(['Latest Mar 7, 2025: Filed ', 'Latest: Filed, Mar 7, 2025']);
    }
    expect(readText(exportMarkdown(policy, Date.UTC(2032, 0, 1)))).to.include('since Jan 1, 2031');
  });

  const TEXTS = ['*a* _b_ `c` ~d~', '# no heading', '1. no list', '- no list', '+ no', '> no quote', '[a](b)', '![a](b)', '<b>bold</b>', '&amp; &copy;',
    'https://example.org/a_b_c', 'a\\*b', '---', '===', '***', '    no code', '```', 'C #', '2025) then', '|a|b|', 'two spaces  ', 'wow!', '<!-- no -->', '\t- x'];
  for (const text of TEXTS) {
    it(`keeps ${JSON.stringify(text)} a text`, () => {
      const markdown = exportMarkdown(policyOf({ title: text, summary: text, events: [{ date: '2025', title: text, documents: [{ label: text, url: null }] }] }));
      const plain = exportMarkdown(policyOf({ title: 'x', summary: 'x', events: [{ date: '2025', title: 'x', documents: [{ label: 'x', url: null }] }] }));
      expect(typesOf(markdown)).to.deep.equal(typesOf(plain));
      // Title, summary, the latest event, the event, its document.
      expect(readText(markdown).split(squeeze(text).trim()).length - 1).to.equal(5);
    });
  }

  it('keeps any text a text', () => {
    const parts = fc.constantFrom(...'\\`*_{}[]()#+-.!<>&|~=1a \n"\':;@'.split(''), '&lt;', '](', '![', '  ', '\n\n', '<a>', '-->');
    fc.assert(fc.property(fc.array(parts, { maxLength: 12 }).map((all) => `x${all.join('')}`), (text) => {
      const of = (title: string): string => exportMarkdown(policyOf({ title, events: [{ date: '2025', title, tags: [title], documents: [{ label: title, url: '/a' }] }] }));
      expect(typesOf(of(text))).to.deep.equal(typesOf(of('x')));
      expect(readText(of(text))).to.include(squeeze(text).trim());
    }), { numRuns: 500 });
  });

  const BODIES: readonly (readonly [body: unknown, html: string])[] = [
    ['One.\n\nTwo\nlines.', '<p>One.</p>\n<p>Two lines.</p>'],
    [[['a ', { text: 'b', em: true }, ' ', { text: 'c', strong: true }, ' ', { text: 'd', em: true, strong: true }]], '<p>a <em>b</em> <strong>c</strong> <em><strong>d</strong></em></p>'],
    [[[{ text: 'CASE OPENED.', strong: true }, ' More']], '<p><strong>CASE OPENED</strong>. More</p>'],
    [[['x', { text: '"b"', strong: true }, 'y']], '<p>x<strong>&quot;b&quot;</strong>y</p>'],
    [[[{ text: 'a', em: true }, { text: 'b', strong: true }]], '<p><em>a</em><strong>b</strong></p>'],
    [[[{ text: 'said', quote: true }]], '<p>“said”</p>'],
    [[['See!', { text: 'it [1]', href: 'https://example.org/a(b)?c=1&copy=2' }]], '<p>See!<a href="https://example.org/a(b)?c=1&amp;copy=2">it [1]</a></p>'],
    [[[{ text: 'it', href: '/with space' }]], '<p><a href="/with%20space">it</a></p>'],
    [[{ list: ['1. a', ['b']], ordered: true }], '<ol>\n<li>1. a</li>\n<li>b</li>\n</ol>'],
    [[{ list: ['a'] }, { list: ['b'] }], '<ul>\n<li>a</li>\n</ul>\n<!-- -->\n<ul>\n<li>b</li>\n</ul>'],
    [{ html: '<p>One <b>two</b><script>x()</script></p>' }, '<p>One <strong>two</strong></p>'],
  ];
  for (const [body, html] of BODIES) {
    it(`writes ${JSON.stringify(body)} as CommonMark`, () => expect(asHtml(bodyOf(body))).to.equal(html));
  }

  it('links nowhere but where links are allowed', () => {
    const bad = { ...policyOf(SMALL), commentary: [{ title: 'C', url: 'javascript:alert(1)' }] };
    const targets = tokensOf(exportMarkdown(bad)).filter(({ type }) => type === 'link_open').map(hrefOf);
    expect(targets.filter((target) => !/^(https?:|mailto:)/.test(target))).to.deep.equal([]);
    expect(targets.length).to.be.greaterThan(2);
  });

  it('says why a document is missing, and keeps the words of imprecise dates', () => {
    const markdown = exportMarkdown(policyOf(SMALL));
    expect(markdown).to.include('- Exhibit A (sealed)').and.to.include('### February 2025: Harbour masters object');
    expect(markdown).to.include('- **Current status:** none listed by the source');
  });
});
