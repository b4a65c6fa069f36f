import { expect } from '@esm-bundle/chai';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { byRole, focused, nameOf } from '../support/accessible.js';
import { press } from '../support/input.js';
import { mount, Reader } from '../support/reader.js';
import { serve } from '../support/server.js';
import { next } from '../support/until.js';

const TWO_CASES = { ...SMALL, id: 'two', events: SMALL.events };

/** What the focus is on, where that is the line that says what there is. */
const atStatus = (reader: Reader): boolean => focused() === reader.find('status');

describe('The focus of a reader', () => {
  it('goes to the status line when a filter takes its event away, which says so, from the list and from the chart', async () => {
    for (const from of ['entry', 'mark'] as const) {
      const reader = await Reader.opens(SMALL, { width: 1000 });
      (from === 'entry' ? reader.entry('Doe sues') : reader.mark(/Doe sues/)).focus();
      reader.timeline.filter = { categories: ['report'] };
      await reader.seesPage();
      expect(atStatus(reader), from).to.equal(true);
      expect(reader.status).to.match(/^“Doe sues” is no longer shown\. 1 of 5 events/);
      await reader.presses('Tab');
      expect(reader.root.contains(focused())).to.equal(true);
      reader.timeline.remove();
    }
  });

  it('goes there when nothing matches any more', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    reader.entry('Doe sues').focus();
    reader.timeline.filter = { text: 'zeppelin' };
    await reader.seesPage();
    expect(atStatus(reader)).to.equal(true);
    expect(reader.status).to.match(/“Doe sues” is no longer shown\. 0 of 5 events/);
  });

  it('goes there when the filter chip that has it is removed, also where others follow', async () => {
    const reader = await Reader.opens(TWO_CASES, { width: 1000 });
    reader.timeline.filter = { cases: ['doe', 'roe'] };
    await reader.seesPage();
    reader.button(/^Remove filter: Doe/).focus();
    await reader.presses('Enter');
    expect(atStatus(reader)).to.equal(true);
    expect(reader.listed).to.deep.equal(['The board appeals']);
    reader.button(/^Remove filter: Roe/).focus();
    await reader.presses('Enter');
    expect(atStatus(reader)).to.equal(true);
    expect(reader.status).to.match(/^5 events, /);
  });

  it('goes there when another document has no such event, and when it has none at all to the notice', async () => {
    for (const from of ['entry', 'mark', 'inside'] as const) {
      const reader = await Reader.opens(SMALL, { width: 1000 });
      if (from === 'inside') await reader.clicks(reader.entry('Doe sues'));
      (from === 'entry' ? reader.entry('Doe sues') : from === 'mark' ? reader.mark(/Doe sues/) : reader.find('link', /^Complaint/)).focus();
      reader.timeline.policy = { ...policyOf(5), id: 'other' };
      await reader.seesPage();
      expect(atStatus(reader), from).to.equal(true);
      expect(reader.status).to.match(/^“Doe sues” is no longer shown\. 5 events/);
      reader.timeline.policy = { id: 'empty', title: 'Empty', events: [] };
      await reader.seesPage();
      expect(focused()?.textContent).to.match(/no events yet/);
      reader.timeline.remove();
    }
  });

  it('stays with its event, and with its place in it, when others come before', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    const early = { id: 'early', date: '2024-01-01', title: 'Early', kind: 'rule' };
    await reader.clicks(reader.entry('Doe sues'));
    reader.find('link', /^Complaint/).focus();
    reader.timeline.policy = { ...SMALL, events: [early, ...SMALL.events] };
    await reader.seesPage();
    expect(focused() === reader.find('link', /^Complaint/)).to.equal(true);
    reader.entry('Doe sues').focus();
    reader.timeline.policy = SMALL;
    await reader.seesPage();
    expect(reader.at).to.equal('Doe sues');
  });

  it('goes to the title of a row that is closed around it', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    await reader.clicks(reader.entry('Doe sues'));
    reader.find('link', /^Complaint/).focus();
    reader.timeline.open = [];
    await reader.seesPage();
    expect(focused() === reader.entry('Doe sues')).to.equal(true);
  });

  it('waits at the chart while its event is out of the window, and is with it again', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    reader.mark(/Doe sues/).focus();
    reader.timeline.range = { start: '2025-06-01', end: '2025-06-30' };
    await reader.seesPage();
    expect(focused() === reader.chart).to.equal(true);
    reader.timeline.range = null;
    await reader.seesPage();
    expect(focused() === reader.mark(/Doe sues/)).to.equal(true);
  });

  it('stays at its mark when the page points out another event, and goes on from there', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    for (const keys of [[], ['ArrowRight', 'ArrowLeft']]) {
      reader.mark(/Doe sues/).focus();
      await reader.presses(...keys);
      reader.timeline.selected = 'appeal';
      await reader.seesPage();
      expect(focused() === reader.mark(/Doe sues/)).to.equal(true);
      await reader.presses('ArrowRight');
      expect(reader.at).to.match(/Café fees stayed/);
    }
  });

  it('goes to the chart by the button that leads there, and not away with it', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    reader.timeline.filter = { text: 'sues' };
    reader.timeline.range = { start: '2025-06-01', end: '2025-06-30' };
    await reader.seesPage();
    reader.button('Show in the chart').focus();
    await reader.presses('Enter');
    expect(atStatus(reader)).to.equal(true);
  });

  it('is with the mark of a lane that folds', async () => {
    const cases = Array.from({ length: 12 }, (_, at) => ({ id: `c${at}`, name: `Case ${at}` }));
    const events = cases.map(({ id }, at) => ({ date: `2025-${String(at + 1).padStart(2, '0')}-01`, title: `Suit ${at}`, kind: 'complaint', cases: id }));
    const reader = await Reader.opens({ title: 'T', cases, events }, { width: 1000 });
    await reader.clicks(reader.button(/more lanes/));
    reader.mark(/Suit 10\./).focus();
    reader.button('Show fewer lanes').click();
    await reader.seesPage();
    expect(focused()?.closest('[part~="lane"]')?.getAttribute('aria-label')).to.match(/more/);
  });

  it('is at the cluster again when the page takes its list away', async () => {
    const same = ['One', 'Two'].map((title) => ({ date: '2025-03', title, kind: 'rule' }));
    const reader = await Reader.opens({ title: 'T', events: [...same, { date: '2024-01-01', title: 'Before', kind: 'report' }] }, { width: 700 });
    reader.mark(/2 events/).focus();
    await reader.presses('Enter');
    expect(reader.at).to.equal('One');
    reader.timeline.order = 'newest';
    await reader.seesPage();
    expect(focused() === reader.mark(/2 events/)).to.equal(true);
  });

  it('is with what came when "Try again" has gone, the first time and later', async () => {
    const notFound = (): Response => new Response('', { status: 404 });
    serve({ '/a.json': [notFound, SMALL, notFound, SMALL] });
    const timeline = mount('policy-timeline', { attributes: { src: '/a.json' }, width: 1000 });
    await next(timeline, 'policy-error');
    const reader = new Reader(timeline);
    // What keeps the focus comes after the first picture.
    await import('../../src/elements/policy-timeline/attend.js');
    for (const again of [false, true]) {
      await reader.seesPage();
      reader.button('Try again').focus();
      const loaded = next(timeline, 'policy-load');
      await reader.presses('Enter');
      await loaded;
      await reader.seesPage();
      expect(atStatus(reader)).to.equal(true);
      if (again) return;
      timeline.reload();
      await next(timeline, 'policy-error');
    }
  });

  it('is at the card that came when its "Try again" has gone', async () => {
    serve({ '/a.json': [(): Response => new Response('', { status: 404 }), SMALL] });
    const card = mount('case-card', { attributes: { src: '/a.json' } });
    await next(card, 'policy-error');
    await card.updateComplete;
    byRole(card.shadowRoot as ShadowRoot, 'button', 'Try again').focus();
    const loaded = next(card, 'policy-load');
    await press('Enter');
    await loaded;
    await card.updateComplete;
    expect(nameOf(focused() as Element)).to.equal('Doe v. Harbour Board');
  });

  it('stays where the page has put it', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    document.body.insertAdjacentHTML('beforeend', '<button>Elsewhere</button>');
    reader.entry('Doe sues').focus();
    reader.timeline.filter = { categories: ['report'] };
    document.querySelector('button')?.focus();
    await reader.seesPage();
    expect(nameOf(focused() as Element)).to.equal('Elsewhere');
  });

  it('is taken by nothing where it was not', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    reader.timeline.filter = { categories: ['report'] };
    await reader.seesPage();
    reader.timeline.policy = policyOf(4);
    await reader.seesPage();
    expect(document.activeElement === document.body).to.equal(true);
  });
});
