import { expect } from '@esm-bundle/chai';
import { longPolicy, rows } from '../support/long-policy.js';
import { paperIsThere } from '../support/paper.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

describe('A reader who prints', () => {
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('gets every event with its whole text, and few of them again afterwards', async () => {
    const policy = longPolicy(600);
    const reader = await Reader.opens({ ...policy, events: policy.events.map((event) => ({ ...event, actors: [{ name: 'Ana', role: 'judge' }] })) }, { width: 500 });
    await paperIsThere(reader);
    dispatchEvent(new Event('beforeprint'));
    expect(rows(reader)).to.have.length(600);
    expect(reader.root.querySelectorAll('[part~="actors"]')).to.have.length(600);
    dispatchEvent(new Event('afterprint'));
    await reader.seesPage();
    expect(rows(reader).length).to.be.lessThan(150);
    expect(reader.root.querySelectorAll('[part~="actors"]')).to.have.length(0);
  });

  it('gets a card for each of the court cases that a page shows as a table', async () => {
    const cases = Array.from({ length: 30 }, (_, index) => ({ id: `c${index}`, name: `Doe v. ${index}`, docket: `1:25-cv-${100 + index}` }));
    const reader = await Reader.opens({ title: 'T', cases, events: [{ date: '2025-01-01', title: 'A', cases: 'c1' }] });
    expect(reader.findAll('article')).to.have.length(0);
    expect(reader.findAll('rowheader')).to.have.length(30);
    await paperIsThere(reader);
    dispatchEvent(new Event('beforeprint'));
    const cards = [...reader.root.querySelectorAll('case-card')];
    expect(cards).to.have.length(30);
    expect(cards.every((card) => card.shadowRoot?.querySelector('article'))).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await reader.seesPage();
    expect([reader.findAll('article').length, reader.findAll('rowheader').length]).to.deep.equal([0, 30]);
  });

  it('gets what is closed, and finds afterwards open only what was', async () => {
    const spans = Array.from({ length: 9 }, (_, index) => ({ track: 'practice', state: `state-${index}`, start: '2025-01-02', basis: 'source' }));
    const reader = await Reader.opens({ title: 'T', spans, facets: [{ label: 'Agencies', values: ['Ports'] }], events: [{ date: '2025-01-01', title: 'A' }, { date: 'never', title: 'B' }] }, { width: 700 });
    await paperIsThere(reader);
    const open = (): string[] => [...reader.root.querySelectorAll<HTMLDetailsElement>('[part~="about"], [part~="more-states"], [part~="problems"]')].filter((details) => details.open).map(({ part }) => part.value);
    expect(open()).to.deep.equal([]);
    await reader.clicks(reader.root.querySelector('[part~="about"] > summary') as HTMLElement);
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.have.members(['about', 'more-states', 'problems']);
    dispatchEvent(new Event('afterprint'));
    await reader.seesPage();
    expect(open()).to.deep.equal(['about']);
  });

  it('is heard no more once the timeline has left the page', async () => {
    const timeline = mount('policy-timeline');
    timeline.policy = longPolicy(600);
    const reader = new Reader(timeline);
    await reader.seesPage();
    await paperIsThere(reader);
    await until('few rows are drawn', () => rows(reader).length < 150);
    timeline.remove();
    dispatchEvent(new Event('beforeprint'));
    await reader.timeline.updateComplete;
    expect(rows(reader).length).to.be.lessThan(150);
  });
});
