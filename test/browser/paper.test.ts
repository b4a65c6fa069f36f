import { expect } from '@esm-bundle/chai';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { crowded } from '../support/boxes.js';
import { emulateMedia, setViewport } from '../support/input.js';
import { opens, paperIsThere, prints, seen } from '../support/paper.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

/** What is printed: a body, links of every kind, a note that two events share, a media file, and more lanes than fit. */
const POLICY = {
  ...SMALL,
  events: SMALL.events.map((event, index) => ({
    ...event,
    notes: index < 3 ? ['litigation'] : undefined,
    documents: [{ label: `Paper ${index}`, url: index % 2 ? `papers/${index}.pdf` : `https://example.org/${index}.pdf` }],
    related: [{ type: 'same-as', target: SMALL.events[0]?.id }],
  })),
};
const MANY = {
  ...policyOf(200, 4),
  cases: Array.from({ length: 30 }, (_, index) => ({ id: `c${index}`, name: `Doe v. ${index}`, docket: `1:25-cv-${100 + index}` })),
};
MANY.events = MANY.events.map((event, index) => ({ ...event, cases: `c${index % 30}` }));
const TWO = { title: 'T', events: [{ date: '2020-01-01', title: 'First' }, { date: '2025-06-01', title: 'A last event with a long title' }] };
const ARABIC = { ...SMALL, lang: 'ar', title: 'سياسة' };
const DOCUMENTS = [[SMALL, 'ltr'], [MANY, 'ltr'], [TWO, 'ltr'], [ARABIC, 'rtl']] as const;

/** Pixels of what a page of paper holds between its margins. */
const PAPERS = [['A4', 718], ['Letter', 740], ['a narrow column of A4', 420], ['A4 across', 1047]] as const;
const SCREENS = [390, 1160, 1920];
/** Each paper from one screen, and one of them from all. */
const PRINTS = [...PAPERS.map((paper) => [...paper, 1160] as const), ...[390, 1920].map((screen) => [...PAPERS[0], screen] as const)];

describe('Paper', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    document.body.removeAttribute('style');
    await emulateMedia();
    await setViewport(800, 600);
  });

  for (const [what, width, screen] of PRINTS) {
    it(`${what} has the whole chart, laid out for it, from a screen of ${screen} px that shows a part`, async () => {
      for (const [policy, dir] of DOCUMENTS) {
        const reader = await opens(policy, screen, dir);
        reader.timeline.zoomBy(8);
        await reader.seesPage();
        if (!(await prints(width))) return;
        const chart = reader.chart.getBoundingClientRect();
        expect(chart.left).to.be.at.least(0);
        expect(chart.right).to.be.at.most(width);
        const places = seen(reader, '[part~="mark"], [part~="mark-label"], [part~="tick"]').map((element) => element.getBoundingClientRect());
        expect(Math.min(...places.map(({ left }) => left)), policy.title).to.be.at.least(-1);
        expect(Math.max(...places.map(({ right }) => right)), policy.title).to.be.at.most(width + 1);
        expect(crowded(reader.root), policy.title).to.deep.equal([]);
        // The first and the last event have their marks near the ends of the plot.
        const plot = reader.root.querySelector('[part~="lane-plot"]')?.getBoundingClientRect() ?? new DOMRect();
        const marks = seen(reader, '[part~="mark"]').map((mark) => mark.getBoundingClientRect());
        expect((Math.max(...marks.map(({ right }) => right)) - Math.min(...marks.map(({ left }) => left))) / plot.width).to.be.at.least(0.9);
        dispatchEvent(new Event('afterprint'));
        await emulateMedia();
        document.body.replaceChildren();
      }
    });
  }

  it('has no control of any kind, whatever was open, and whatever a page does to its parts', async () => {
    const style = document.createElement('style');
    style.textContent = '::part(toolbar), ::part(button), ::part(chip), ::part(menu), ::part(search), ::part(lanes-bar) { display: flex !important; display: flex; }';
    document.body.append(style);
    const reader = await Reader.opens(MANY, { attributes: { 'deep-link': '' } });
    await paperIsThere(reader);
    reader.timeline.zoomBy(2);
    await reader.seesPage();
    await reader.clicks(reader.root.querySelector<HTMLElement>('.menu > summary') ?? document.body);
    if (!(await prints(718))) return;
    const controls = seen(reader, 'button, input, select, summary, [role="button"]').filter((element) => !element.closest('[part~="mark"], h1, h2, h3, h4, h5, h6, [part~="related"], [part~="stand"], [part~="problems"]'));
    expect(controls.map((element) => element.textContent.trim() || element.getAttribute('aria-label'))).to.deep.equal([]);
    expect(seen(reader, '[part~="overview"], [part~="menu"], [part~="choices"]')).to.deep.equal([]);
    const tips = seen(reader, '[part~="mark"]').map((mark) => getComputedStyle(mark, '::after').content);
    expect(new Set(tips)).to.deep.equal(new Set(['none']));
  });

  it('has every event open, each note once and a reference to it, and the address of every document', async () => {
    const reader = await opens(POLICY, 1160);
    if (!(await prints(718))) return;
    expect(reader.timeline.open).to.deep.equal([]);
    expect(seen(reader, '[part~="event-body"]').map(({ textContent }) => textContent.trim())).to.deep.equal(['The board doubled “all” fees.', 'The court stayed the rule.']);
    expect(reader.text.split('Only the main filings are listed.')).to.have.length(2);
    expect(seen(reader, '[part~="note-reference"]').map(({ textContent }) => textContent)).to.deep.equal(Array(3).fill('Note 1 · On litigation'));
    expect(seen(reader, '[part~="note-name"]').map(({ textContent }) => textContent)).to.deep.equal(['Note 1 · On litigation']);
    const addresses = seen(reader, 'a[part~="document"]').map((link) => getComputedStyle(link, '::after').content);
    expect(addresses).to.include(`"${new URL('papers/1.pdf', document.baseURI).href}"`);
    expect(addresses).to.include('"https://example.org/0.pdf"');
    expect(addresses.filter((text) => !/^"https?:/.test(text))).to.deep.equal([]);
    // Of the cards too, which are trees of their own.
    expect(addresses).to.include('"https://example.org/docket"');
  });

  it('names the filter that is in force, and counts what it leaves', async () => {
    const reader = await opens(POLICY, 1160);
    reader.timeline.filter = { categories: ['order'], cases: ['doe'], text: 'fees' };
    await reader.seesPage();
    const screen = reader.status;
    dispatchEvent(new Event('beforeprint'));
    expect(reader.status).to.equal('1 of 5 events, Jun 10, 2025 · Filter: Court orders · Doe v. Harbour Board · “fees”');
    dispatchEvent(new Event('afterprint'));
    await reader.seesPage();
    expect(reader.status).to.equal(screen);
  });

  it('has nothing between the heading of the cases and the first of them', async () => {
    const reader = await opens(MANY, 1160);
    if (!(await prints(718))) return;
    const children = seen(reader, '[part~="cases"] > *').map((element) => element.getAttribute('part'));
    expect(children).to.deep.equal(['section-heading', 'case-grid']);
  });

  it('is white on dark pages', async () => {
    const reader = await opens(SMALL, 800);
    document.body.style.colorScheme = 'dark';
    reader.timeline.style.setProperty('--policy-timeline-text', '#eee');
    if (!(await prints(718))) return;
    expect(getComputedStyle(reader.root.querySelector('[part~="title"]') ?? document.body).color).to.equal('rgb(0, 0, 0)');
  });

  it('lets only long entries break, so that no page stays half empty', async () => {
    const events = [{ date: '2025-01-01', title: 'Short', body: 'A line.' }, { date: '2025-02-01', title: 'Long', body: 'Many words in a row. '.repeat(200) }];
    const reader = await opens({ title: 'T', events }, 800);
    if (!(await prints(718))) return;
    expect(seen(reader, '[part~="event"]').map((entry) => getComputedStyle(entry).breakInside)).to.deep.equal(['avoid', 'auto']);
    expect(seen(reader, '[part~="event-title"]').map((title) => getComputedStyle(title.closest('h4') ?? title).breakAfter)).to.deep.equal(['avoid', 'avoid']);
  });

  it('leaves the screen as it was: range, filter, open events, marks', async () => {
    const reader = await opens(MANY, 1160);
    reader.timeline.zoomBy(5);
    reader.timeline.filter = { text: 'event' };
    reader.timeline.show(reader.timeline.shadowRoot?.querySelector<HTMLElement>('.event')?.dataset['event'] ?? '');
    await reader.seesPage();
    const look = (): unknown => [
      reader.timeline.range, reader.timeline.filter, reader.timeline.open, reader.timeline.selected, reader.status,
      reader.marks.map((mark) => [mark.dataset['event'], Math.round(mark.getBoundingClientRect().left)]), reader.findAll('article').length,
    ];
    const before = look();
    const events: string[] = [];
    for (const type of ['range-change', 'filter-change', 'event-select', 'event-toggle']) reader.timeline.addEventListener(type, () => events.push(type));
    if (!(await prints(718))) return;
    dispatchEvent(new Event('afterprint'));
    await emulateMedia();
    await setViewport(1160, 900);
    await reader.seesPage();
    expect(look()).to.deep.equal(before);
    expect(events).to.deep.equal([]);
  });

  it('shows the whole width and no control where no script is told', async () => {
    for (const screen of SCREENS) {
      await setViewport(screen, 900);
      const reader = await Reader.opens(SMALL);
      await setViewport(718, 1000);
      if (!(await emulateMedia({ medium: 'print' }))) return;
      expect(seen(reader, '[part~="toolbar"], [part~="zoom"], [part~="menu"]')).to.deep.equal([]);
      expect(crowded(reader.root)).to.deep.equal([]);
      const right = seen(reader, '[part~="mark"]').map((mark) => mark.getBoundingClientRect().right);
      expect(Math.max(...right)).to.be.at.most(718);
      await emulateMedia();
      document.body.replaceChildren();
    }
  });

  it('has the chart and the cases where they belong, and over nothing, after somebody scrolled by them', async () => {
    for (const screen of [1160, 1600]) {
      const reader = await opens({ ...policyOf(40, 20), cases: SMALL.cases }, screen);
      scrollTo({ top: reader.chart.getBoundingClientRect().top + 900, behavior: 'instant' });
      await until('the chart stays', () => reader.chart.hasAttribute('data-stays'));
      await reader.seesPage();
      if (!(await prints(718))) return;
      const chart = reader.chart.getBoundingClientRect();
      const texts = seen(reader, '[part~="event"], [part~="case"], [part~="status-line"], [part~="stand"], [part~="section-heading"]');
      expect(texts).to.have.length.above(40);
      for (const text of texts) {
        const { top, bottom } = text.getBoundingClientRect();
        expect(bottom <= chart.top + 1 || top >= chart.bottom - 1, text.textContent.trim()).to.equal(true);
      }
      expect(seen(reader, '.here, [part~="strip"]')).to.deep.equal([]);
      const cases = seen(reader, '[part~="cases"]')[0] as HTMLElement;
      expect(cases.scrollHeight).to.be.at.most(cases.clientHeight + 1);
      dispatchEvent(new Event('afterprint'));
      await emulateMedia();
      document.body.replaceChildren();
    }
  });

  it('says of each state once what it is, its case, its limits and the event that began it', async () => {
    const reader = await opens({ ...SMALL, spans: SMALL.spans.map((span) => ({ ...span, scope: 'The fees' })) }, 1160);
    if (!(await prints(718))) return;
    const [state] = seen(reader, '[part~="stand"]');
    expect(state?.innerText.replace(/\s+/g, ' ').trim()).to.equal('Stay since Jun 10, 2025 Doe v. Harbour Board D. Mass. The fees, no end known Café fees stayed');
  });
});
