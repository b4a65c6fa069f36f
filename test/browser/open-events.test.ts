import { expect } from '@esm-bundle/chai';
import { SMALL } from '../fixtures/policies.js';
import { emulateMedia } from '../support/input.js';
import { paperIsThere } from '../support/paper.js';
import { Reader } from '../support/reader.js';

const NOTE = 'Only the main filings are listed.';
const FULL = {
  id: 'full', date: '2025-04-01', kind: 'order', title: 'All at once', cases: 'doe', body: 'The court ruled on all of it.', notes: ['litigation'],
  actors: [{ name: 'Ana Silva', role: 'judge' }], tags: ['fees'], documents: [{ label: 'Ruling', url: 'https://example.org/ruling.pdf', pages: 3 }],
  related: [{ type: 'rules-on', target: 'suit' }],
};
const POLICY = {
  ...SMALL,
  events: [...SMALL.events, FULL],
  spans: [{ track: 'restraint', state: 'stay', start: '2025-04-01', openedBy: 'full', case: 'doe', basis: 'source' }],
};
const BESIDE = ['documents', 'event-state', 'actors', 'related', 'tags'];

const row = ({ root }: Reader, id: string): HTMLElement => root.querySelector(`li[data-event="${id}"]`) as HTMLElement;
const part = (within: ParentNode, name: string): HTMLElement => within.querySelector(`[part~="${name}"]`) as HTMLElement;
const boxOf = (within: ParentNode, name: string): DOMRect => part(within, name).getBoundingClientRect();

/** Some events open, at a width of the element. */
async function opens(width: number, ids: readonly string[], setup = {}): Promise<Reader> {
  const reader = await Reader.opens(POLICY, { width, ...setup });
  reader.timeline.open = ids;
  await reader.seesPage();
  return reader;
}

describe('An open event', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulateMedia();
  });

  for (const [direction, sign] of [['ltr', 1], ['rtl', -1]] as const) {
    it(`has beside its text what belongs to it, where there is room, ${direction}`, async () => {
      const reader = await opens(1160, ['full'], { attributes: { dir: direction } });
      const text = boxOf(row(reader, 'full'), 'event-body');
      for (const name of BESIDE) {
        const box = boxOf(row(reader, 'full'), name);
        expect(sign > 0 ? box.left - text.right : text.left - box.right, name).to.be.at.least(16);
      }
      expect(boxOf(row(reader, 'full'), 'documents').top).to.be.at.most(text.top);
    });
  }

  for (const width of [320, 640, 860]) {
    it(`has it below its text on ${width} pixels`, async () => {
      const reader = await opens(width, ['full']);
      const text = boxOf(row(reader, 'full'), 'event-body');
      for (const name of BESIDE) expect(boxOf(row(reader, 'full'), name).top, name).to.be.at.least(text.bottom);
    });
  }

  it('goes by the size of its text, and not by pixels', async () => {
    const reader = await opens(1160, ['full'], { attributes: { style: 'font-size: 200%' } });
    expect(boxOf(row(reader, 'full'), 'documents').top).to.be.at.least(boxOf(row(reader, 'full'), 'event-body').bottom);
  });

  it('keeps documents large enough to hit beside its text', async () => {
    const reader = await opens(1160, ['full', 'suit']);
    for (const link of reader.findAll('link', /Ruling|Complaint/)) expect(link.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('has no column for nothing', async () => {
    const reader = await opens(1160, ['news']);
    expect(part(row(reader, 'news'), 'event-aside')).to.equal(null);
  });

  it('is in one column on paper, however wide that is', async () => {
    const reader = await opens(1400, []);
    await paperIsThere(reader);
    dispatchEvent(new Event('beforeprint'));
    if (!(await emulateMedia({ medium: 'print' }))) return;
    expect(boxOf(row(reader, 'full'), 'documents').top).to.be.at.least(boxOf(row(reader, 'full'), 'event-body').bottom);
  });
});

describe('A note of several open events', () => {
  const whole = (reader: Reader): (string | undefined)[] => reader.findAll('note').map((note) => note.closest<HTMLElement>('li[data-event]')?.dataset['event']);

  it('stands once, at the first of them in the order of the page', async () => {
    const reader = await opens(900, ['full', 'suit']);
    expect(whole(reader)).to.deep.equal(['suit']);
    reader.timeline.order = 'newest';
    await reader.seesPage();
    expect(whole(reader)).to.deep.equal(['full']);
    reader.timeline.open = ['suit'];
    await reader.seesPage();
    expect(whole(reader)).to.deep.equal(['suit']);
    expect(row(reader, 'suit').innerText).to.contain(NOTE);
  });

  it('is found from the others', async () => {
    const reader = await opens(900, ['full', 'suit']);
    const reference = part(row(reader, 'full'), 'note-reference');
    expect(reference.innerText).to.match(/^On litigation\s+Doe sues, Mar 7, 2025$/);
    expect(row(reader, 'full').innerText).to.not.contain(NOTE);
    await reader.clicks(reference.querySelector('button') as HTMLElement);
    expect(reader.at).to.equal('Doe sues');
  });

  it('stands at the next where a filter hides the first', async () => {
    const reader = await opens(900, ['full', 'suit']);
    reader.timeline.filter = { categories: ['order'] };
    await reader.seesPage();
    expect(whole(reader)).to.deep.equal(['full']);
  });
});
