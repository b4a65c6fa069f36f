import { expect } from '@esm-bundle/chai';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const EVENTS = ['event-select', 'event-toggle', 'range-change', 'filter-change'] as const;

/** All that the element tells the page, in order. */
function listen(element: HTMLElement): { type: string; detail: unknown }[] {
  const heard: { type: string; detail: unknown }[] = [];
  for (const type of EVENTS) document.addEventListener(type, (event) => element.contains(event.target as Node) && heard.push({ type, detail: (event as CustomEvent<unknown>).detail }));
  return heard;
}

/** Whether the names of lanes stand above them. */
const isNarrow = (reader: Reader): boolean => {
  const name = reader.root.querySelector('[part~="lane-name"]');
  return name !== null && getComputedStyle(name).display === 'flex';
};

describe('A page that sets properties', () => {
  it('changes what is shown, and is not told what it did itself', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    const heard = listen(reader.timeline);
    reader.timeline.range = { start: '2025-03', end: '2025-06-15' };
    reader.timeline.filter = { categories: ['order'] };
    reader.timeline.selected = 'stay';
    reader.timeline.open = ['stay'];
    reader.timeline.order = 'newest';
    reader.timeline.zoomBy(1.1);
    reader.timeline.fit();
    await reader.seesPage();
    expect(reader.listed).to.deep.equal(['Café fees stayed']);
    expect(reader.text).to.contain('The court stayed the rule.');
    expect(heard).to.deep.equal([]);
  });

  it('may do so before the document is there', async () => {
    const timeline = mount('policy-timeline', { width: 1000 });
    timeline.open = ['suit'];
    timeline.selected = 'suit';
    timeline.range = { start: new Date(Date.UTC(2025, 2, 1)), end: new Date(Date.UTC(2025, 3, 1)) };
    timeline.policy = SMALL;
    const reader = new Reader(timeline);
    await reader.seesPage();
    expect(reader.entry('Doe sues').getAttribute('aria-expanded')).to.equal('true');
    expect(timeline.range).to.deep.equal({ start: '2025-03-01', end: '2025-03-31' });
    expect(reader.status).to.match(/^5 events; 1 in the chart/);
  });

  it('comes closer once, however soon after the document', async () => {
    const soon = mount('policy-timeline', { width: 1000 });
    for (const policy of [policyOf(9), policyOf(40, 30)]) {
      soon.policy = policy;
      soon.zoomBy(2);
      await new Reader(soon).seesPage();
      const later = await Reader.opens(policy, { width: 1000 });
      later.timeline.zoomBy(2);
      await later.seesPage();
      expect(later.timeline.range).not.to.equal(null);
      expect(soon.range).to.deep.equal(later.timeline.range);
    }
  });

  it('may do so before the element is defined', async () => {
    const early = document.createElement('policy-timeline-late') as HTMLElement & { policy: unknown; order: string };
    early.policy = SMALL;
    early.order = 'newest';
    document.body.append(early);
    const { PolicyTimeline } = await import('../../src/index.js');
    customElements.define('policy-timeline-late', class extends PolicyTimeline {});
    const reader = new Reader(early as unknown as InstanceType<typeof PolicyTimeline>);
    await reader.seesPage();
    expect(reader.listed[0]).to.equal('The board appeals');
  });

  it('finds on the element what it wrote there itself, and nothing else', async () => {
    const { PolicyTimeline } = await import('../../src/index.js');
    document.body.innerHTML = '<policy-timeline-compared class="wide"><h2>In short</h2><p>The story in short.</p></policy-timeline-compared>';
    customElements.define('policy-timeline-compared', class extends PolicyTimeline {});
    const reader = new Reader(document.body.firstElementChild as InstanceType<typeof PolicyTimeline>);
    reader.timeline.policy = SMALL;
    await reader.seesPage();
    await reader.clicks(reader.entry('Doe sues'));
    await reader.clicks(reader.button('Zoom in'));
    expect(reader.timeline.cloneNode().isEqualNode(document.createRange().createContextualFragment(
      '<policy-timeline-compared class="wide"></policy-timeline-compared>').firstElementChild)).to.equal(true);
  });

  it('gives nonsense: the whole is shown', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    for (const range of [{ start: '2025-13', end: 'never' }, { start: '2025-06', end: '2025-01' }, { start: new Date(NaN), end: new Date(NaN) }]) {
      reader.timeline.range = range;
      await reader.seesPage();
      expect(reader.timeline.range).to.equal(null);
      expect(reader.marks).not.to.have.length(0);
    }
    reader.timeline.zoomBy(NaN);
    reader.timeline.zoomBy(-1);
    reader.timeline.zoomBy(Infinity);
    reader.timeline.selected = 'nobody';
    await reader.seesPage();
    expect(reader.timeline.range).to.equal(null);
    expect(reader.timeline.selected).to.equal(null);
  });

  it('leaves parts of a filter undefined: they ask for nothing', async () => {
    const reader = await Reader.opens(SMALL);
    reader.timeline.filter = { text: undefined, cases: undefined, categories: ['order'] } as never;
    await reader.seesPage();
    expect(reader.listed).to.deep.equal(['Café fees stayed']);
    reader.timeline.filter = null;
    await reader.seesPage();
    expect(reader.listed).to.have.length(5);
  });

  it('shows an event by its id, through a filter and out of a zoomed range', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    reader.timeline.filter = { categories: ['report'] };
    reader.timeline.range = { start: '2025-01', end: '2025-02' };
    expect(reader.timeline.show('appeal')).to.equal(true);
    expect(reader.timeline.show('nobody')).to.equal(false);
    await reader.seesPage();
    expect(reader.entry('The board appeals').getAttribute('aria-expanded')).to.equal('true');
    expect(reader.mark(/The board appeals/).getAttribute('aria-current')).to.equal('true');
  });
});

describe('A page that listens', () => {
  it('hears what the reader does, outside the shadow tree too', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000 });
    const heard = listen(reader.timeline);
    await reader.clicks(reader.entry('Doe sues'));
    await reader.clicks(reader.button(/^Court orders/));
    await reader.clicks(reader.button('Zoom in'));
    expect(heard.map(({ type }) => type)).to.deep.equal(['event-select', 'event-toggle', 'filter-change', 'range-change']);
    expect(heard[0]?.detail).to.deep.equal({ id: 'suit' });
    expect(heard[1]?.detail).to.deep.equal({ id: 'suit', open: true });
    expect(heard[2]?.detail).to.deep.equal({ filter: { categories: ['order'], kinds: [], cases: [], tags: [], lanes: [], text: '', since: '' }, count: 1 });
    expect(heard[3]?.detail).to.have.nested.property('range.start').that.matches(/^2025-\d\d-\d\d$/);
  });
});

describe('An address with the id of an event', () => {
  it('opens it where the page allows deep links, now and when the address changes', async () => {
    history.replaceState(null, '', '#small/suit');
    const reader = await Reader.opens(SMALL, { attributes: { 'deep-link': '' } });
    expect(reader.entry('Doe sues').getAttribute('aria-expanded')).to.equal('true');
    location.hash = '#small/stay';
    await new Promise((changed) => addEventListener('hashchange', changed, { once: true }));
    await reader.seesPage();
    expect(reader.entry('Café fees stayed').getAttribute('aria-expanded')).to.equal('true');
  });

  it('is left alone where the page does not, and no link is offered', async () => {
    history.replaceState(null, '', '#small/suit');
    const reader = await Reader.opens(SMALL);
    expect(reader.timeline.open).to.deep.equal([]);
    await reader.clicks(reader.entry('Doe sues'));
    expect(reader.findAll('button', 'Copy link')).to.have.length(0);
  });
});

describe('A style sheet', () => {
  it('knows the state of the element', async () => {
    const reader = await Reader.opens({ title: 'Empty', events: [] }, { width: 500 });
    expect(reader.timeline.matches(':state(empty)')).to.equal(true);
    expect(reader.timeline.matches(':state(narrow)')).to.equal(true);
    expect(reader.timeline.matches(':state(error)')).to.equal(false);
    expect(reader.text).to.contain('This timeline has no events yet.');
  });

  for (const [size, width, narrow] of [[20, 700, true], [20, 820, false], [16, 700, false], [16, 620, true]] as const) {
    it(`finds a timeline ${width} pixels wide ${narrow ? 'narrow' : 'wide'} where letters are of ${size}, as it is drawn`, async () => {
      const reader = await Reader.opens(SMALL, { width });
      reader.timeline.style.fontSize = `${size}px`;
      await until('the state is as the layout', () => reader.timeline.matches(':state(narrow)') === narrow);
      expect(isNarrow(reader)).to.equal(narrow);
    });
  }

  for (const [what, policy, layout] of [['as a list', SMALL, 'list'], ['in its short form', SMALL, 'card'], ['without a date', { title: 'T', events: [{ date: null, dateText: 'One day', title: 'A' }] }, 'all']] as const) {
    it(`finds a timeline narrow or wide when its width changes, ${what}`, async () => {
      const reader = await Reader.opens(policy, { width: 700, attributes: { layout } });
      for (const [width, narrow] of [[500, true], [700, false], [500, true]] as const) {
        expect(reader.timeline.matches(':state(narrow)')).to.equal(!narrow);
        reader.timeline.style.inlineSize = `${width}px`;
        await until('the state is as the layout', () => reader.timeline.matches(':state(narrow)') === narrow);
      }
    });
  }

  it('finds the bound between narrow and wide where the layout has it', async () => {
    const reader = await Reader.opens(SMALL, { width: 636 });
    for (const width of [637, 638, 639, 640, 641, 642, 643, 644]) {
      reader.timeline.style.inlineSize = `${width}px`;
      await reader.seesPage();
      expect(reader.timeline.matches(':state(narrow)'), `${width} pixels`).to.equal(isNarrow(reader));
    }
  });
});
