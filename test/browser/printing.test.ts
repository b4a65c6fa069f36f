import { expect } from '@esm-bundle/chai';
import { longPolicy, rows } from '../support/long-policy.js';
import { mount, Reader } from '../support/reader.js';

describe('A reader who prints', () => {
  it('gets every event with its whole text, and few of them again afterwards', async () => {
    const policy = longPolicy(600);
    const reader = await Reader.opens({ ...policy, events: policy.events.map((event) => ({ ...event, actors: [{ name: 'Ana', role: 'judge' }] })) }, { width: 500 });
    dispatchEvent(new Event('beforeprint'));
    expect(rows(reader)).to.have.length(600);
    expect(reader.root.querySelectorAll('[part~="actors"]')).to.have.length(600);
    dispatchEvent(new Event('afterprint'));
    await reader.seesPage();
    expect(rows(reader).length).to.be.lessThan(150);
    expect(reader.root.querySelectorAll('[part~="actors"]')).to.have.length(0);
  });

  it('gets all court cases, of which a page shows a dozen', async () => {
    const cases = Array.from({ length: 30 }, (_, index) => ({ id: `c${index}`, name: `Doe v. ${index}`, docket: `1:25-cv-${100 + index}` }));
    const reader = await Reader.opens({ title: 'T', cases, events: [{ date: '2025-01-01', title: 'A', cases: 'c1' }] });
    expect(reader.findAll('article')).to.have.length(12);
    dispatchEvent(new Event('beforeprint'));
    const cards = [...reader.root.querySelectorAll('case-card')];
    expect(cards).to.have.length(30);
    expect(cards.every((card) => card.shadowRoot?.querySelector('article'))).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await reader.seesPage();
    expect(reader.findAll('article')).to.have.length(12);
    await reader.clicks(reader.button('Show all 30 cases'));
    expect(reader.findAll('article')).to.have.length(30);
    expect(reader.at).to.equal('Show all 30 cases');
    await reader.clicks(reader.button('Show all 30 cases'));
    expect(reader.findAll('article')).to.have.length(12);
  });

  it('is heard no more once the timeline has left the page', async () => {
    const timeline = mount('policy-timeline');
    timeline.policy = longPolicy(600);
    const reader = new Reader(timeline);
    await reader.seesPage();
    timeline.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(rows(reader).length).to.be.lessThan(150);
  });
});
