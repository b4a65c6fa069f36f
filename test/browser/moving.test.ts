import { expect } from '@esm-bundle/chai';
import { DAY, readDay } from '../../src/dates/index.js';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { allByRole, nameOf } from '../support/accessible.js';
import { click, doubleClick, drag, press } from '../support/input.js';
import { Reader } from '../support/reader.js';

const days = ({ timeline }: Reader): number => {
  const { range } = timeline;
  const [start, end] = [readDay(range?.start ?? '')?.start, readDay(range?.end ?? '')?.end];
  return start === undefined || end === undefined ? Infinity : (end - start) / DAY;
};

describe('A reader who moves the chart', () => {
  it('zooms in and out and back to the whole by buttons', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    await reader.clicks(reader.button('Zoom in'));
    const close = days(reader);
    expect(close).to.be.lessThan(200);
    await reader.clicks(reader.button('Zoom in'));
    expect(days(reader)).to.be.lessThan(close);
    await reader.clicks(reader.button('Zoom out'));
    expect(days(reader)).to.be.closeTo(close, 1);
    await reader.clicks(reader.button('Show the whole timeline'));
    expect(reader.timeline.range).to.equal(null);
  });

  it('knows by the buttons when there is nothing to zoom out of', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    expect(reader.button('Zoom out').getAttribute('aria-disabled')).to.equal('true');
    await reader.clicks(reader.button('Zoom in'));
    expect(reader.button('Zoom out').getAttribute('aria-disabled')).to.equal('false');
  });

  it('zooms with plus, minus and 0, and pages with Page Up and Page Down', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    reader.mark(/Doe sues/).focus();
    await reader.presses('+', '+');
    const close = days(reader);
    expect(close).to.be.lessThan(100);
    const start = reader.timeline.range?.start ?? '';
    await reader.presses('PageDown');
    expect((reader.timeline.range?.start ?? '') > start).to.equal(true);
    expect(days(reader)).to.be.closeTo(close, 1);
    await reader.presses('PageUp', '-');
    expect(days(reader)).to.be.greaterThan(close);
    reader.marks[0]?.focus();
    await reader.presses('0');
    expect(reader.timeline.range).to.equal(null);
  });

  it('drags the chart, and the click at the end of a drag opens nothing', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    reader.timeline.zoomBy(4);
    await reader.seesPage();
    const start = reader.timeline.range?.start ?? '';
    const box = reader.chart.getBoundingClientRect();
    await drag({ x: box.left + 700, y: box.top + 60 }, { x: box.left + 500, y: box.top + 60 });
    await reader.seesPage();
    expect((reader.timeline.range?.start ?? '') > start).to.equal(true);
    expect(reader.timeline.open).to.deep.equal([]);
  });

  it('comes closer to the place of a double click', async () => {
    const reader = await Reader.opens(SMALL, { width: 700 });
    const box = reader.chart.getBoundingClientRect();
    await doubleClick({ x: Math.round(box.right - 60), y: Math.round(box.top + 50) });
    await reader.seesPage();
    expect((reader.timeline.range?.start ?? '') > '2025-01-20').to.equal(true);
  });

  it('takes a cluster apart by choosing it', async () => {
    const reader = await Reader.opens(policyOf(60, 3), { width: 600 });
    const [cluster] = allByRole(reader.chart, 'button', /events,.*Zoom in/);
    await click(cluster as HTMLElement);
    await reader.seesPage();
    expect(days(reader)).to.be.lessThan(60);
    expect(reader.status).to.match(/^60 events; \d+ in the chart/);
  });

  it('moves the window by buttons, without a drag', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    expect(reader.button('Later').getAttribute('aria-disabled')).to.equal('true');
    await reader.clicks(reader.button('Zoom in'));
    await reader.clicks(reader.button('Zoom in'));
    const start = reader.timeline.range?.start ?? '';
    await reader.clicks(reader.button('Later'));
    expect((reader.timeline.range?.start ?? '') > start).to.equal(true);
    await reader.clicks(reader.button('Earlier'));
    expect(reader.timeline.range?.start).to.equal(start);
  });

  describe('and meets a cluster that no zoom can part', () => {
    const same = ['One', 'Two', 'Three'].map((title) => ({ date: '2025-03', title, kind: 'rule' }));
    const policy = { title: 'T', events: [...same, { date: '2024-01-01', title: 'Before', kind: 'rule' }] };
    const cluster = (reader: Reader): HTMLElement => reader.mark(/[23] events.*List/);

    it('chooses among its events by keys', async () => {
      const reader = await Reader.opens(policy, { width: 700 });
      cluster(reader).focus();
      await reader.presses('Enter');
      expect(reader.at).to.equal('One');
      await reader.presses('ArrowDown', 'Enter');
      expect(reader.timeline.open).to.have.length(1);
      expect(nameOf(reader.entry('Two'))).to.equal(reader.at);
      expect(cluster(reader).getAttribute('aria-expanded')).to.equal('false');
    });

    it('closes the choice with Escape, and is back at the cluster', async () => {
      const reader = await Reader.opens(policy, { width: 700 });
      await reader.clicks(cluster(reader));
      expect(cluster(reader).getAttribute('aria-expanded')).to.equal('true');
      await reader.presses('Escape');
      expect(reader.at).to.match(/3 events/);
      expect(cluster(reader).getAttribute('aria-expanded')).to.equal('false');
      expect(reader.timeline.open).to.deep.equal([]);
    });

    it('closes the choice, or the menu, by a click elsewhere', async () => {
      const reader = await Reader.opens(policy, { width: 700 });
      await reader.clicks(cluster(reader));
      await reader.clicks(reader.find('status'));
      expect(cluster(reader).getAttribute('aria-expanded')).to.equal('false');
      const menu = reader.root.querySelector<HTMLDetailsElement>('[part~="menu-button"]')?.closest('details');
      await reader.clicks(menu?.querySelector('summary') as HTMLElement);
      expect(menu?.open).to.equal(true);
      await reader.clicks(reader.find('status'));
      expect(menu?.open).to.equal(false);
    });

    it('closes the choice by choosing the cluster again, or by leaving it', async () => {
      const reader = await Reader.opens(policy, { width: 700 });
      await reader.clicks(cluster(reader));
      await reader.clicks(cluster(reader));
      expect(cluster(reader).getAttribute('aria-expanded')).to.equal('false');
      await reader.clicks(cluster(reader));
      reader.button('Newest').focus();
      await reader.seesPage();
      expect(cluster(reader).getAttribute('aria-expanded')).to.equal('false');
    });
  });

  it('scrolls the page with Page Down while the whole is in view', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    reader.mark(/Doe sues/).focus();
    let prevented: boolean | undefined;
    document.addEventListener('keydown', (event) => (prevented = event.defaultPrevented), { once: true });
    await press('PageDown');
    expect(prevented).to.equal(false);
  });

  it('scrolls the page with the plain arrow keys when the focus is elsewhere', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    document.body.insertAdjacentHTML('afterbegin', '<input aria-label="Elsewhere" value="1">');
    document.querySelector('input')?.focus();
    await press('+');
    await press('0');
    expect(document.querySelector('input')?.value).to.match(/\+0/);
    expect(reader.timeline.range).to.equal(null);
  });

  it('has nearly the whole width for the chart on a phone', async () => {
    const reader = await Reader.opens(SMALL, { width: 320 });
    const plot = reader.root.querySelector<HTMLElement>('[part~="lane-plot"]');
    expect(plot?.clientWidth).to.be.at.least(270);
  });

  it('sees marks that never overlap, each large enough to hit', async () => {
    for (const width of [320, 640, 1160]) {
      const reader = await Reader.opens(policyOf(40, 3), { width });
      for (const lane of allByRole(reader.chart, 'group')) {
        const boxes = allByRole(lane, 'button').map((mark) => mark.getBoundingClientRect()).sort((a, b) => a.left - b.left);
        boxes.forEach((box, index) => {
          expect(box.width, `${width}`).to.be.at.least(23.9);
          expect(box.height).to.be.at.least(23.9);
          const next = boxes[index + 1];
          if (next) expect(next.left).to.be.at.least(box.right - 0.1);
        });
      }
      reader.timeline.remove();
    }
  });
});
