import { expect } from '@esm-bundle/chai';
import type { PolicyTimeline } from '../../src/index.js';
import { ARABIC } from '../fixtures/harbour-arabic.js';
import { SMALL } from '../fixtures/policies.js';
import { nameOf } from '../support/accessible.js';
import { mount, Reader } from '../support/reader.js';
import { fromLeftToRight, placeOf, textBox } from '../support/rectangles.js';
import { until } from '../support/until.js';

/** Documents on pages: in the direction of the page, and against it; where the page's words are registered, and where not. */
const PAGES: readonly (readonly [name: string, policy: unknown, lang: string, dir: 'ltr' | 'rtl'])[] = [
  ['an English document on an English page', SMALL, 'en', 'ltr'],
  ['an English document on an Arabic page', SMALL, 'ar', 'rtl'],
  ['an English document on a Persian page, whose words nobody gave', SMALL, 'fa', 'rtl'],
  ['an English document on an English page from right to left', SMALL, 'en', 'rtl'],
  ['an Arabic document on an English page', ARABIC, 'en', 'ltr'],
  ['an Arabic document on an Arabic page', ARABIC, 'ar', 'rtl'],
  ['a document that names no language on an Arabic page', { ...SMALL, lang: undefined }, 'ar', 'rtl'],
];

const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

function parts(reader: Reader, ...names: string[]): HTMLElement[] {
  return names.flatMap((name) => [...reader.root.querySelectorAll<HTMLElement>(`[part~="${name}"]`)]);
}

const chartOf = (reader: Reader): HTMLElement => parts(reader, 'chart')[0] as HTMLElement;
const markOf = (reader: Reader, id: string): HTMLElement => parts(reader, 'mark').find((mark) => mark.dataset['event'] === id) as HTMLElement;

/** A timeline that a page has written itself. */
async function inMarkup(html: string): Promise<Reader> {
  document.body.innerHTML = html;
  const reader = new Reader(document.querySelector('policy-timeline') as PolicyTimeline);
  reader.timeline.policy = SMALL;
  await reader.seesPage();
  return reader;
}

describe('The chart runs as the page does, whatever the document is written in:', () => {
  for (const [name, policy, lang, dir] of PAGES) {
    for (const width of [1000, 390]) {
      it(`${name}, ${width} pixels wide, has its labels beside their marks`, async () => {
        const reader = await Reader.opens(policy, { width, attributes: { lang, dir } });
        const marks = parts(reader, 'mark');
        const labels = parts(reader, 'mark-label');
        expect(labels.length).to.be.greaterThan(0);
        for (const label of labels) {
          const [text, box] = [label.firstElementChild as Element, rectOf(chartOf(reader))];
          expect(marks.filter((mark) => overlap(rectOf(text), rectOf(mark))).map(nameOf), `under ${label.textContent}`).to.deep.equal([]);
          expect(rectOf(text).left).to.be.at.least(box.left - 1);
          expect(rectOf(text).right).to.be.at.most(box.right + 1);
          const [own, edge] = [rectOf(label.closest('[part~="mark"]') as Element), rectOf(text)];
          const distance = Math.max(edge.left - own.right, own.left - edge.right);
          expect(distance, `from ${label.textContent} to its mark`).to.be.within(-1, 8);
        }
      });
    }

    it(`${name} has earlier marks and dates before later ones, and all of its dates whole`, async () => {
      const reader = await Reader.opens(policy, { width: 700, attributes: { lang, dir } });
      const ahead = dir === 'rtl' ? -1 : 1;
      for (const row of [parts(reader, 'tick'), parts(reader, 'mark').filter((mark) => mark.dataset['event'] === 'rule' || mark.dataset['event'] === 'appeal')]) {
        const places = row.map((element) => rectOf(element).left * ahead);
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      }
      const box = rectOf(chartOf(reader));
      for (const date of parts(reader, 'tick', 'context')) {
        const { left, right } = textBox(date);
        expect(left, date.textContent).to.be.at.least(box.left);
        expect(right, date.textContent).to.be.at.most(box.right);
      }
    });
  }

  it('a title that is too long for its place is cut where it ends, not where it begins', async () => {
    const title = `Begins here ${'and goes on '.repeat(9)}`;
    const policy = { title: 'T', lang: 'en', events: [{ id: 'a', date: '2025-01-01', kind: 'rule', title }, { id: 'b', date: '2025-03-01', kind: 'order', title: 'B' }] };
    const reader = await Reader.opens(policy, { width: 500, attributes: { lang: 'ar', dir: 'rtl' } });
    const label = markOf(reader, 'a').querySelector('[part~="mark-label"]') as Element;
    const [word, box] = [placeOf(label, 'Begins'), rectOf(label)];
    expect(word.left).to.be.at.least(box.left - 1);
    expect(word.right).to.be.at.most(box.right + 1);
  });

  it('follows when what it stands in turns around', async () => {
    const reader = await inMarkup('<section><div><policy-timeline style="width: 900px"></policy-timeline></div></section>');
    const isMirrored = (): boolean => rectOf(reader.mark(/Doe sues/)).left > rectOf(reader.mark(/Café fees stayed/)).left;
    expect(isMirrored()).to.equal(false);
    document.querySelector('section')?.setAttribute('dir', 'rtl');
    await until('the chart runs from right to left', isMirrored);
    reader.mark(/Doe sues/).focus();
    await reader.presses('ArrowLeft');
    expect(reader.at).to.match(/Café fees stayed/);
  });

  it('runs as styles of the page say, where no attribute does', async () => {
    const reader = await inMarkup('<div style="direction: rtl"><policy-timeline style="width: 900px"></policy-timeline></div>');
    reader.mark(/Doe sues/).focus();
    await reader.presses('ArrowLeft');
    expect(reader.at).to.match(/Café fees stayed/);
  });
});

describe('A reader of a page from right to left', () => {
  const onPage = (policy: unknown, lang: string): Promise<Reader> => Reader.opens(policy, { width: 1000, attributes: { lang, dir: 'rtl' } });

  it('reads English counts and dates in their order', async () => {
    const reader = await onPage(SMALL, 'en');
    const status = reader.find('status');
    expect(fromLeftToRight(status, '5', 'events', 'Jan', 'Jun')).to.deep.equal(['5', 'events', 'Jan', 'Jun']);
    reader.timeline.filter = { categories: ['order'] };
    await reader.seesPage();
    expect(fromLeftToRight(status, '1', 'of', 'events')).to.deep.equal(['1', 'of', 'events']);
  });

  it('reads kind and source of an event in the direction of the words', async () => {
    const english = await onPage(SMALL, 'en');
    const line = (reader: Reader): HTMLElement => parts(reader, 'event-meta')[2] as HTMLElement;
    expect(fromLeftToRight(line(english), 'Complaint', 'Doe', 'D. Mass.')).to.deep.equal(['Complaint', 'Doe', 'D. Mass.']);
    const arabic = await onPage(SMALL, 'ar');
    expect(fromLeftToRight(line(arabic), 'دعوى', 'Doe', 'Mass.')).to.deep.equal(['Doe', 'Mass.', 'دعوى']);
  });

  it('has every line of where it stands begin at the right, in each language', async () => {
    for (const [policy, lang] of [[SMALL, 'en'], [SMALL, 'ar'], [ARABIC, 'ar'], [SMALL, 'fa']] as const) {
      const reader = await onPage({ ...policy, spans: SMALL.spans.map((span) => ({ ...span, scope: 'The fees of the harbour' })) }, lang);
      const stands = parts(reader, 'stand');
      expect(stands).to.have.length.above(1);
      for (const stand of stands) {
        const edges = [...stand.querySelectorAll('p')].map((line) => textBox(line).right);
        expect(edges).to.have.length.above(1);
        for (const edge of edges) expect(edge, `${lang}: ${stand.textContent.trim()}`).to.be.closeTo(Math.max(...edges), 2);
        expect(rectOf(stand).right - Math.max(...edges)).to.be.within(4, 24);
      }
      document.body.replaceChildren();
    }
  });

  it('finds the full stop of an English abbreviation and title behind it', async () => {
    const policy = { ...SMALL, events: [{ id: 'a', date: '2025', title: 'Filed in D.D.C.', outlet: 'The Quay (U.S.)' }] };
    const reader = await onPage(policy, 'ar');
    const title = parts(reader, 'event-title')[0] as HTMLElement;
    expect(placeOf(title, 'C.').right).to.be.closeTo(textBox(title).right, 0.5);
    expect(fromLeftToRight(parts(reader, 'event-meta')[0] as HTMLElement, '(', 'U', 'S', ')')).to.deep.equal(['(', 'U', 'S', ')']);
  });

  it('reads captions and docket numbers from left to right, in the chart and on cards', async () => {
    const reader = await onPage(ARABIC, 'ar');
    const card = [...reader.root.querySelectorAll('case-card')];
    const rootOf = (index: number): ShadowRoot => card[index]?.shadowRoot as ShadowRoot;
    expect(fromLeftToRight(rootOf(1), 'وزارة', 'v.', 'Board')).to.deep.equal(['وزارة', 'v.', 'Board']);
    expect(fromLeftToRight(rootOf(0), '1:25', 'cv', '00010')).to.deep.equal(['1:25', 'cv', '00010']);
    const court = parts(reader, 'lane-case')[0]?.querySelector('[part~="lane-name"]') as Element;
    expect(fromLeftToRight(court, '1:25', 'cv', '00010')).to.deep.equal(['1:25', 'cv', '00010']);
  });

  it('hears names in which the document’s texts stand apart from the words around them', async () => {
    const reader = await onPage(SMALL, 'ar');
    expect(nameOf(markOf(reader, 'suit'))).to.match(/\u2068Doe sues\u2069/);
  });

  it('is told which words are English, where the page’s language has none', async () => {
    const reader = await onPage(SMALL, 'fa');
    const langOf = (element: Element): string | undefined => element.closest<HTMLElement>('[lang]')?.lang;
    expect(langOf(reader.find('status'))).to.equal('en');
    expect(langOf(reader.button(/Newest/))).to.equal('en');
    expect(parts(reader, 'event-date').map(langOf)).to.deep.equal(Array(5).fill('fa'));
    expect(fromLeftToRight(reader.find('status'), 'events', 'ژانویه')).to.deep.equal(['events', 'ژانویه']);
    const card = reader.root.querySelector('case-card')?.shadowRoot?.querySelector('[part~="case-latest"]');
    expect(card && langOf(card)).to.equal('en');
  });

  it('keeps the words that are English for want of a translation from left to right', async () => {
    const { registerMessages } = await import('../../src/index.js');
    registerMessages('ur', { newestFirst: 'تازہ ترین پہلے' });
    const reader = await onPage(SMALL, 'ur');
    expect(reader.button(/تازہ/).textContent.trim()).to.equal('تازہ ترین پہلے');
    expect(fromLeftToRight(reader.find('status'), '5', 'events', '2025')).to.deep.equal(['5', 'events', '2025']);
    expect(reader.status).to.match(/^\u20665 events/);
  });

  it('is not confused by a text that ends an isolate which it did not begin', async () => {
    const policy = { ...SMALL, events: [{ id: 'a', date: '2025-03-01', title: 'Odd\u2069\u202e title', kind: 'order' }, SMALL.events[3]] };
    const reader = await onPage(policy, 'en');
    const name = nameOf(markOf(reader, 'a'));
    expect((name.match(/[\u2066-\u2068]/g) ?? []).length).to.equal((name.match(/\u2069/g) ?? []).length);
    expect(name).to.not.match(/\u202e/);
  });
});

describe('A reader of a page from left to right', () => {
  it('reads the names of Arabic documents whole, and English sentences around them', async () => {
    const reader = await Reader.opens(ARABIC, { width: 1000, attributes: { lang: 'en' } });
    const facts = parts(reader, 'stand-status')[0] as HTMLElement;
    expect(fromLeftToRight(facts, 'الوضع', 'as of', 'Jul')).to.deep.equal(['الوضع', 'as of', 'Jul']);
    const title = parts(reader, 'event-title')[0] as HTMLElement;
    expect(placeOf(title, '.').left).to.equal(textBox(title).left);
    expect(title.lang).to.equal('ar');
    const meta = parts(reader, 'event-meta')[1] as HTMLElement;
    expect(fromLeftToRight(meta, 'Press report', 'صحيفة')).to.deep.equal(['Press report', 'صحيفة']);
  });

  it('reads them on a card of its own', async () => {
    const card = mount('case-card', { attributes: { lang: 'en' }, width: 400 });
    card.policy = ARABIC;
    await card.updateComplete;
    const court = card.shadowRoot?.querySelector('[part~="case-court"]') as Element;
    expect(fromLeftToRight(court, 'محكمة', 'No.', '1:25')).to.deep.equal(['محكمة', 'No.', '1:25']);
  });

  it('is not given a mark of direction where nothing runs the other way', async () => {
    const reader = await Reader.opens(SMALL, { width: 1000, attributes: { lang: 'en' } });
    reader.timeline.open = SMALL.events.map(({ id }) => id);
    await reader.seesPage();
    expect(`${reader.root.textContent}${reader.marks.map(nameOf).join('')}`).to.not.match(/[\u2066-\u2069]/);
  });
});
