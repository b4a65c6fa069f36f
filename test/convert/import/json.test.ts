import { expect } from '@esm-bundle/chai';
import { importJson } from '../../../src/convert/import/json.js';
import { PAGE, RULINGS } from '../../fixtures/formats/json.js';
import { lostLeaves } from '../../support/leaves.mjs';

describe('a list of objects', () => {
  it('loses nothing, and reports no problem', () => {
    for (const input of [RULINGS, PAGE]) {
      const imported = importJson(input);
      expect(imported.report.problems).to.deep.equal([]);
      expect(lostLeaves(input, imported)).to.deep.equal([]);
    }
  });

  it('is read as a table with the fields of inner objects as columns', () => {
    const { policy } = importJson(RULINGS);
    const [first, second] = policy?.events ?? [];
    expect(first).to.deep.include({ date: '2025-03-07', title: 'Ferry fees are stayed', tags: ['fees', 'ferries'], id: '101' });
    expect(first?.documents).to.deep.equal([{ label: 'Order', url: 'https://a.example/order.pdf' }, { label: 'Opinion', url: 'https://a.example/opinion.pdf' }]);
    expect(policy?.cases?.[0]).to.deep.include({ name: 'River Club v. Harbor Board', docket: '1:25-cv-10001', court: { label: 'District Court of Harborland' } });
    expect(second?.documents?.[0]?.url).to.equal('https://a.example/bell');
  });

  it('shows nobody JSON: objects with fields of their own are told by their names and addresses, and kept whole', () => {
    const input = [{
      date: '2025-03-07', title: 'A ruling', documents: [{ title: 'Order', url: 'https://a.example/1', pages: 3 }, { title: 'Brief', url: 'https://a.example/2' }],
      judges: [{ name: 'Ada Quill', court: 'D. Mass.' }], cases: [{ name: 'Doe v. Roe', docket: '25-cv-1' }], notes: [{ weight: 3 }],
    }, { date: '2025-03-08', title: 'Another', documents: [{ pages: 4 }] }];
    const imported = importJson(input);
    const [event, other] = imported.policy?.events ?? [];
    expect(event?.documents).to.deep.equal([{ label: 'Order', url: 'https://a.example/1' }, { label: 'Brief', url: 'https://a.example/2' }]);
    expect(event?.actors).to.deep.equal([{ name: 'Ada Quill' }]);
    expect(imported.policy?.cases?.map(({ name }) => name)).to.deep.equal(['Doe v. Roe']);
    expect(Object.keys((event?.ext as Record<string, object>)['org.ietf.rfc4180'] ?? {})).to.deep.equal(['documents, as JSON', 'judges, as JSON', 'cases, as JSON', 'notes']);
    expect([event?.body, other?.documents]).to.deep.equal([undefined, undefined]);
    expect(lostLeaves(input, imported)).to.deep.equal([]);
  });

  it('takes no JSON for a title, a date or an address', () => {
    const { policy, report } = importJson([1, 2, 3].map((n) => ({ when: [{ day: `2025-03-0${n}`, words: 'Some words here' }], more: [{ a: n }] })));
    expect(policy).to.equal(null);
    expect(report.problems[0]?.message).to.match(/no column is known/);
  });

  it('may stand in an object, whose other fields are kept, and whose title counts', () => {
    const { policy } = importJson(PAGE);
    expect(policy?.title).to.equal('Rulings on harbors');
    expect(policy?.events.map(({ date, title }) => [date, title])).to.deep.equal([['2025-03-07', 'Ferry fees are stayed'], ['2025-04', 'The bell is heard']]);
    expect(policy?.ext).to.deep.equal({ 'org.ietf.rfc8259': { updated: '2025-05-01', meta: { count: 2, license: 'CC0' } } });
  });

  it('is read by the fields that the caller names, those of inner objects by their path', () => {
    const { policy } = importJson([{ x: { y: '2025-03-07', z: ['A', 'B'] }, w: 'Name' }], { map: { date: 'x.y', title: 'w', tags: 'x.z' } });
    expect(policy?.events).to.deep.equal([{ date: '2025-03-07', title: 'Name', tags: ['A', 'B'] }]);
  });

  it('is taken for what the caller says, even where it looks like another format', () => {
    const items = [{ content: 'A bell', start: '2025-03-07' }];
    expect(importJson(items).report.problems[0]?.hint).to.equal('Import it as vis.');
    expect(importJson(items, { map: { title: 'content', date: 'start' } }).policy?.events[0]).to.deep.include({ date: '2025-03-07', title: 'A bell' });
  });

  it('may be lines of JSON', () => {
    const { policy } = importJson('{"date": "2025-03-07", "title": "A"}\n{"date": "2025-03-08", "title": "B"}\n\n');
    expect(policy?.events.map(({ title }) => title)).to.deep.equal(['A', 'B']);
  });

  it('names the entry where a field of JSON holds none', () => {
    const { report } = importJson([{ date: '2025-03-07', title: 'A', 'more (JSON)': 'none' }, { date: '2025-03-08', title: 'B', 'policy (JSON)': 'none' }]);
    expect(report.problems.map(({ place }) => place).sort()).to.deep.equal(['entry 1', 'entry 2']);
  });

  it('names the entry where something is wrong', () => {
    const { policy, report } = importJson([{ date: '2025-02-30', title: 'A' }, 'text', { date: '2025-03-07', title: 'B' }]);
    expect(policy?.events).to.have.length(2);
    expect(report.problems.map(({ place }) => place)).to.deep.equal(['entry 2', 'entry 1']);
  });

  it('without a date or title says what its fields are, and how to name them', () => {
    const { policy, report } = importJson([{ a: { b: 1 }, c: 'x' }]);
    expect(policy).to.equal(null);
    expect(report.problems[0]?.message).to.match(/no column is known to hold the date and title of events; its columns are "a\.b" and "c"/);
    expect(report.problems[0]?.hint).to.match(/--map date="…" title="…"/);
  });

  it('keeps both of two fields that would have one name', () => {
    const { policy } = importJson([{ 'date': '2025', 'title': 'A', 'a.b': 'one', 'a': { b: 'two' } }]);
    expect(policy?.events[0]?.ext).to.deep.equal({ 'org.ietf.rfc4180': { 'a.b': 'one', 'a.b (again)': 'two' } });
  });

  it('of records whose names differ all through takes time and room by its size', () => {
    const items = Array.from({ length: 4000 }, (_, index) => ({ date: '2025', title: `T${index}`, [`key ${index}`]: index, [`other ${index}`]: 'x' }));
    const start = performance.now();
    const { policy } = importJson(items);
    expect(performance.now() - start).to.be.below(4000);
    expect(JSON.stringify(policy?.events[3999]?.ext)).to.include('key 3999');
  });

  it('reads the order of days and months that the caller states', () => {
    const { policy } = importJson([{ date: '03/07/2025', title: 'A' }], { dateOrder: 'day first' });
    expect(policy?.events[0]?.date).to.equal('2025-07-03');
  });
});
