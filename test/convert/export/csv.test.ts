import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { exportCsv } from '../../../src/convert/export/csv.js';
import { importCsv } from '../../../src/convert/import/csv.js';
import { parse, type Policy } from '../../../src/document/index.js';
import { anyJson } from '../../document/any-json.js';
import { FULL } from '../../document/full-document.js';

const read = (input: unknown): Policy => {
  const { policy } = parse(input);
  if (!policy) throw new Error('The fixture is no document.');
  return policy;
};

const there = (input: unknown): string => exportCsv(read(input));
const back = (csv: string): Policy => read(importCsv(csv).policy);

const shortText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('=1+1', "'=1", '-2', '@a', '+3', '\t', 'a\r\nb', ' a ', 'a;b', 'a, "b"', '\uFEFF', 'Name (role)', 'https://example.org/x y', '\0', '\uD800', 'null', '2025'),
);
const link = fc.constantFrom('https://example.org/a.pdf', 'mailto:desk@example.org', '/a b', '../x', 'https://example.org/a, b;');
const inline = fc.oneof(shortText, fc.record({ text: shortText, href: link, em: fc.boolean() }, { requiredKeys: ['text'] }));
const paragraph = fc.oneof(shortText, fc.array(inline, { maxLength: 3 }));
const rich = fc.oneof(
  shortText,
  fc.array(fc.oneof(paragraph, fc.record({ list: fc.array(paragraph, { maxLength: 2 }) })), { maxLength: 3 }),
  fc.record({ html: shortText }),
);
const date = fc.constantFrom('2025', '2025-03', '2025-03-07', '2025-03/..', '2025-02/2025-04-10', '-0043-03-15', 'Y12025', '202X', '2019~', '2025-03-07T10:00:00-05:00');
/** JSON writes -0 as 0. */
const written = anyJson.map((value): unknown => JSON.parse(JSON.stringify(value)));
const title = shortText.map((text) => `${text}x`);
const event = fc.record({
  date: fc.option(date), dateText: title, title, id: fc.string({ unit: fc.constantFrom('a', 'é', '-', '1'), minLength: 1, maxLength: 8 }),
  kind: fc.oneof(fc.constantFrom('order', 'Minute Order', 'minute-order'), shortText), kindLabel: shortText, body: rich,
  documents: fc.array(fc.record({ label: shortText, url: fc.option(link), pages: fc.nat(9), missing: shortText }, { requiredKeys: ['label', 'url'] }), { maxLength: 3 }),
  cases: fc.array(fc.constantFrom('doe', 'roe', 'Doe v. Roe', 'nobody', 'a;b'), { maxLength: 3 }),
  outlet: shortText, actors: fc.array(fc.record({ name: shortText, role: shortText }, { requiredKeys: ['name'] }), { maxLength: 2 }),
  notes: fc.array(shortText, { maxLength: 2 }), tags: fc.array(shortText, { maxLength: 3 }), lane: fc.oneof(title, fc.array(title)), key: fc.boolean(),
  reliability: fc.constantFrom('confirmed', 'reported', 'alleged'), added: fc.constantFrom('2025-01-01', '2025-01-01T10:00:00Z'),
  ext: fc.dictionary(fc.constantFrom('org.example', 'org.ietf.rfc4180'), written), color: shortText,
}, { requiredKeys: ['date', 'dateText', 'title'] });
const document = fc.record({
  title, events: fc.array(event, { maxLength: 4 }), summary: rich, lang: fc.constantFrom('en', 'ar'),
  cases: fc.constant([{ id: 'doe', name: 'Doe v. Roe' }, { id: 'roe', name: 'Roe; or not' }, { id: 'two', name: 'Doe v. Roe' }]),
  notes: fc.dictionary(title, fc.record({ text: rich }), { maxKeys: 2 }), ext: fc.dictionary(shortText, written, { maxKeys: 2 }),
}, { requiredKeys: ['title', 'events'] });

describe('a policy as CSV', () => {
  it('gives the same document back with every field of the format', () => {
    expect(back(there(FULL))).to.deep.equal(read(FULL));
  });

  it('gives any document back', () => {
    fc.assert(fc.property(document, (input) => {
      expect(back(there(input))).to.deep.equal(read(input));
    }), { numRuns: 300 });
  });

  it('gives a document without events back', () => {
    expect(back(there({ title: 'Nothing yet', events: [] }))).to.deep.equal(read({ title: 'Nothing yet', events: [] }));
  });

  it('is read without a guess or a problem', () => {
    const { report } = importCsv(there(FULL));
    expect(report.guessed).to.deep.equal([]);
    expect(report.problems.filter(({ message }) => !message.includes('In the result'))).to.deep.equal([]);
  });

  it('has a row an event, in columns that people read', () => {
    const csv = there({ title: 'A', events: [{ date: '2025-03', title: 'Order, granted', kind: 'order', tags: ['tax', 'privacy'], documents: [{ label: 'Order', url: 'https://example.org/o.pdf' }] }] });
    const [head, row] = csv.split('\r\n');
    expect(head).to.equal('date,date text,title,kind,kind label,body,documents,cases,outlet,people,tags,note ids,reliability,key,lane,added,updated,id,more (JSON),policy (JSON)');
    expect(row).to.equal('2025-03,,"Order, granted",order,,,Order https://example.org/o.pdf,,,,"tax; privacy",,,,,,,2025-03-order-granted,,"{""title"":""A"",""id"":""a""}"');
  });

  it('holds no cell that a spreadsheet would calculate', () => {
    const csv = there({ title: 'A', events: [{ date: '2025', title: '=HYPERLINK("https://example.org")', body: '@sum', tags: ['-1', '+1'], outlet: '\tx' }] });
    expect(csv).to.not.match(/(?:^|[,\n])"?[=+\-@\t]/);
  });

  it('takes the change of a cell over what the JSON beside it says', () => {
    const csv = there({ title: 'A', events: [{ date: '2025', title: 'One', id: 'one', body: [['a ', { text: 'b', em: true }]], tags: ['x;y'], outlet: ' Post' }] });
    const changed = csv.replace('a b', 'a changed b').replace(',One,', ',Two,');
    expect(back(changed).events[0]).to.deep.include({ title: 'Two', body: 'a changed b', tags: ['x;y'], outlet: ' Post' });
    expect(back(csv.replace('x;y', '')).events[0]).to.not.have.property('tags');
  });

  it('is the same document after a program has sorted its rows and changed its line ends', () => {
    const policy = { title: 'A', events: [{ date: '2025', title: 'B', id: 'b', body: 'one\n\ntwo' }, { date: '2024', title: 'C', id: 'c' }] };
    const [head, first, second] = there(policy).replaceAll('\n\n', '\r\n\r\n').split(/\r\n(?=date|202\d|$)/);
    const sorted = back([head, second, first].join('\r\n'));
    expect(sorted.title).to.equal('A');
    expect(sorted.events.map(({ id }) => id)).to.deep.equal(['c', 'b']);
  });
});
