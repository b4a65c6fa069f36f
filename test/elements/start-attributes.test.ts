import { expect } from '@esm-bundle/chai';
import type { PolicyTimeline } from '../../src/index.js';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { Reader } from '../support/reader.js';

/** As a page writes it that has no script of its own. */
async function written(attributes: string, policy: unknown = SMALL): Promise<Reader> {
  document.body.innerHTML = `<policy-timeline style="width: 1000px" ${attributes}><script type="application/json">${JSON.stringify(policy)}</script></policy-timeline>`;
  const reader = new Reader(document.querySelector('policy-timeline') as PolicyTimeline);
  await reader.seesPage();
  return reader;
}

const messages = ({ timeline }: Reader): string[] => timeline.issues.map(({ message }) => message);

describe('An embed that is written without script', () => {
  it('begins with a part of the time', async () => {
    const reader = await written('range="2025-03/2025-06-12"');
    expect(reader.timeline.range).to.deep.equal({ start: '2025-03-01', end: '2025-06-12' });
    expect(reader.listed).to.have.length(5);
    expect(reader.status).to.match(/^5 events; 2 in the chart/);
  });

  it('begins with what it filters for, which the reader sees and can take away', async () => {
    const reader = await written('filter="case=doe&category=order"');
    expect(reader.listed).to.deep.equal(['Café fees stayed']);
    expect(reader.button(/Court orders/).getAttribute('aria-pressed')).to.equal('true');
    await reader.clicks(reader.button('Remove filter: Doe v. Harbour Board'));
    await reader.clicks(reader.button(/Court orders/));
    expect(reader.listed).to.have.length(5);
  });

  it('filters by tag and lane', async () => {
    const policy = { ...SMALL, events: SMALL.events.map((event, index) => ({ ...event, ...(index < 2 && { tags: ['money'] }), ...(index === 1 && { lane: 'Press' }) })) };
    const reader = await written('filter="tag=money"', policy);
    expect(reader.listed).to.deep.equal(['Fees double', 'Harbour masters object']);
    reader.timeline.setAttribute('filter', 'tag=money&lane=Press');
    await reader.seesPage();
    expect(reader.listed).to.deep.equal(['Harbour masters object']);
    await reader.clicks(reader.button('Remove filter: Press'));
    expect(reader.listed).to.have.length(2);
    reader.timeline.removeAttribute('filter');
    await reader.seesPage();
    expect(reader.listed).to.have.length(5);
  });

  it('points an event out', async () => {
    const reader = await written('selected="stay"');
    expect(reader.timeline.selected).to.equal('stay');
    expect(reader.mark(/Café fees stayed/).getAttribute('aria-current')).to.equal('true');
  });

  it('begins with the latest events, in the chart and the list', async () => {
    const reader = await written('view="latest"', policyOf(40, 20));
    expect(reader.listed[0]).to.equal('Event 40');
    expect(reader.timeline.range).not.to.equal(null);
    expect(reader.marks.some((mark) => mark.dataset['event'] === '2022-02-20-event-40' || /Event 40/.test(mark.ariaLabel ?? ''))).to.equal(true);
  });

  it('begins with the latest of what it filters for, whichever is written first', async () => {
    // Of its 24 events, six are so few that the latest of them are all.
    for (const attributes of ['view="latest" filter="category=agency"', 'filter="category=agency" view="latest"']) {
      expect((await written(attributes, policyOf(24, 20))).timeline.range, attributes).to.equal(null);
    }
    expect((await written('view="latest"', policyOf(24, 20))).timeline.range).not.to.equal(null);
  });

  it('says what makes no sense, and shows the whole', async () => {
    const reader = await written('range="Spring" selected="nobody" filter="colour=red" view="old"');
    expect(reader.listed).to.have.length(5);
    expect(messages(reader)).to.have.length(4);
    expect(messages(reader)[0]).to.contain('range="Spring"');
    expect(reader.timeline.issues).to.equal(reader.timeline.issues);
    for (const name of ['range', 'selected', 'filter', 'view']) reader.timeline.removeAttribute(name);
    expect(messages(reader)).to.deep.equal([]);
  });

  it('takes the same words as properties, as frameworks set them', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    Object.assign(reader.timeline, { range: '2025-03/2025-06-12', filter: 'category=order' });
    await reader.seesPage();
    expect(reader.timeline.range).to.deep.equal({ start: '2025-03-01', end: '2025-06-12' });
    expect(reader.timeline.filter.categories).to.deep.equal(['order']);
  });
});
