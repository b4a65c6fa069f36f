import { expect } from '@esm-bundle/chai';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { focused, nameOf } from '../support/accessible.js';
import { click, press, type } from '../support/input.js';
import { Reader } from '../support/reader.js';

describe('A reader who opens events', () => {
  it('opens and closes one with Enter and with Space', async () => {
    const reader = await Reader.opens(SMALL);
    const entry = reader.entry('Fees double');
    entry.focus();
    await reader.presses('Enter');
    expect(entry.getAttribute('aria-expanded')).to.equal('true');
    expect(reader.text).to.contain('The board doubled “all” fees.');
    await reader.presses('Space');
    expect(entry.getAttribute('aria-expanded')).to.equal('false');
    expect(reader.text).not.to.contain('The board doubled');
  });

  it('walks through the list with the arrow keys, Home and End', async () => {
    const reader = await Reader.opens(SMALL);
    reader.entry('Fees double').focus();
    await reader.presses('ArrowDown', 'ArrowDown');
    expect(reader.at).to.equal('Doe sues');
    await reader.presses('End');
    expect(reader.at).to.equal('The board appeals');
    await reader.presses('ArrowDown', 'ArrowUp');
    expect(reader.at).to.equal('Café fees stayed');
    await reader.presses('Home');
    expect(reader.at).to.equal('Fees double');
  });

  it('closes one with Escape from anywhere inside it, and is back at its title', async () => {
    const reader = await Reader.opens(SMALL);
    await reader.clicks(reader.entry('Doe sues'));
    reader.find('link', /^Complaint/).focus();
    await reader.presses('Escape');
    expect(reader.at).to.equal('Doe sues');
    expect(reader.entry('Doe sues').getAttribute('aria-expanded')).to.equal('false');
  });

  it('leaves keys with Ctrl, Alt and Meta to the page', async () => {
    const reader = await Reader.opens(SMALL);
    reader.entry('Fees double').focus();
    await press('ArrowDown', 'Alt');
    expect(reader.at).to.equal('Fees double');
  });

  it('chooses a mark: the event opens, and the focus goes to it; Escape leads back', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    reader.mark(/Doe sues/).focus();
    await reader.presses('Enter');
    expect(focused()).to.equal(reader.entry('Doe sues'));
    expect(reader.entry('Doe sues').getAttribute('aria-expanded')).to.equal('true');
    await reader.presses('Escape');
    expect(focused()).to.equal(reader.mark(/Doe sues/));
    expect(reader.entry('Doe sues').getAttribute('aria-expanded')).to.equal('false');
  });

  it('chooses an event in the list: its mark lights up', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    await reader.clicks(reader.entry('Café fees stayed'));
    expect(reader.marks.filter((mark) => mark.getAttribute('aria-current') === 'true').map(nameOf)).to.have.length(1);
    expect(reader.mark(/Café fees stayed/).getAttribute('aria-current')).to.equal('true');
  });

  it('finds text of closed events by the browser’s own search, which opens them', async () => {
    const reader = await Reader.opens(SMALL);
    const detail = reader.root.getElementById(reader.entry('Fees double').getAttribute('aria-controls') ?? '');
    expect(detail?.getAttribute('hidden')).to.equal('until-found');
    detail?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await reader.seesPage();
    expect(reader.entry('Fees double').getAttribute('aria-expanded')).to.equal('true');
  });

  it('follows a link to a related event, even one that a filter hides', async () => {
    const events = [
      { id: 'a', date: '2025-01-01', title: 'First rule', kind: 'rule' },
      { id: 'b', date: '2025-06-01', title: 'Second thoughts', kind: 'report', related: [{ type: 'amends', target: 'a' }] },
    ];
    const reader = await Reader.opens({ title: 'T', events });
    await reader.clicks(reader.button('Press reports 1'));
    await reader.clicks(reader.entry('Second thoughts'));
    await reader.clicks(reader.button(/^First rule,/));
    expect(reader.at).to.equal('First rule');
    expect(reader.entry('First rule').getAttribute('aria-expanded')).to.equal('true');
  });
});

describe('A reader who walks through the chart', () => {
  it('reaches it with one Tab, and leaves it with the next', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    expect(reader.marks.filter((mark) => mark.tabIndex === 0)).to.have.length(1);
  });

  it('goes along a lane with left and right, and across lanes with up and down', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    reader.mark(/Doe sues/).focus();
    await reader.presses('ArrowRight');
    expect(reader.at).to.match(/Café fees stayed/);
    await reader.presses('ArrowUp');
    expect(reader.at).to.match(/Fees double/);
    await reader.presses('ArrowDown', 'Home');
    expect(reader.at).to.match(/Doe sues/);
    await reader.presses('End');
    expect(reader.at).to.match(/Café fees stayed/);
  });

  it('walks the other way where text runs from right to left', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000, attributes: { dir: 'rtl' } });
    const [early, late] = [reader.mark(/Doe sues/), reader.mark(/Café fees stayed/)];
    expect(early.getBoundingClientRect().left).to.be.greaterThan(late.getBoundingClientRect().left);
    early.focus();
    await reader.presses('ArrowLeft');
    expect(reader.at).to.match(/Café fees stayed/);
  });

  it('keeps the focus on its event when marks merge and part', async () => {
    const reader = await Reader.opens(policyOf(100, 2), { width: 600 });
    const cluster = reader.marks.find((mark) => /events/.test(nameOf(mark)));
    cluster?.focus();
    await reader.presses('Enter');
    expect(focused()?.closest('[part~="chart"]')).to.equal(reader.chart);
    await reader.presses('0');
    expect(focused()?.closest('[part~="chart"]')).to.equal(reader.chart);
  });
});

describe('A reader who narrows the timeline down', () => {
  it('sees the categories with their counts, and shows only those chosen', async () => {
    const reader = await Reader.opens(SMALL);
    const chips = reader.find('group', 'Show only');
    expect([...chips.querySelectorAll('button')].map(nameOf)).to.deep.equal(['Agency actions 1', 'Court filings 2', 'Court orders 1', 'Press reports 1']);
    await reader.clicks(reader.button('Court filings 2'));
    expect(reader.listed).to.deep.equal(['Doe sues', 'The board appeals']);
    expect(reader.button('Court filings 2').getAttribute('aria-pressed')).to.equal('true');
    expect(reader.status).to.match(/^2 of 5 events/);
    await reader.clicks(reader.button('Court orders 1'));
    expect(reader.listed).to.have.length(3);
  });

  it('searches without accents or the right quotation marks, and the chart follows', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    await click(reader.find('searchbox', 'Search events'));
    await type('cafe');
    await reader.seesPage();
    expect(reader.listed).to.deep.equal(['Café fees stayed']);
    expect(reader.marks).to.have.length(1);
  });

  it('is told that nothing matches, with a way back', async () => {
    const reader = await Reader.opens(SMALL);
    await click(reader.find('searchbox', 'Search events'));
    await type('zeppelin');
    await reader.seesPage();
    expect(reader.text).to.contain('No event matches.');
    await reader.clicks(reader.button('Show everything'));
    expect(reader.listed).to.have.length(5);
    expect((reader.find('searchbox', 'Search events') as HTMLInputElement).value).to.equal('');
  });

  it('may type keys of the chart into the search field', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    await click(reader.find('searchbox', 'Search events'));
    await type('0+-');
    expect((reader.find('searchbox', 'Search events') as HTMLInputElement).value).to.equal('0+-');
  });

  it('turns the list round, and gaps with it', async () => {
    const reader = await Reader.opens(SMALL);
    await reader.clicks(reader.button('Newest'));
    expect(reader.listed[0]).to.equal('The board appeals');
    const gap = reader.root.querySelector('[part~="gap"]');
    expect(gap?.closest('li')?.textContent).to.contain('Doe sues');
    expect(reader.timeline.order).to.equal('newest');
  });

  it('sees and removes a filter that the page has set', async () => {
    const reader = await Reader.opens(SMALL);
    reader.timeline.filter = { cases: ['doe'] };
    await reader.seesPage();
    expect(reader.listed).to.deep.equal(['Doe sues', 'Café fees stayed']);
    await reader.clicks(reader.button('Remove filter: Doe v. Harbour Board'));
    expect(reader.listed).to.have.length(5);
  });
});
