import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { wholeRange } from '../../src/layout/index.js';
import { FIRST_VIEW, reduce, type Action, type ViewState } from '../../src/interaction/index.js';
import { NO_FILTER } from '../../src/model/index.js';
import { timelineOf, utc } from '../model/timeline-of.js';

const timeline = timelineOf([
  { id: 'a', date: '2025-01-01' }, { id: 'b', date: '2025-06-15' }, { id: 'c', date: '2025-12-31' },
  { id: 'undated', date: null, dateText: 'Some day' },
]);
const empty = timelineOf([]);
const whole = wholeRange(timeline) ?? { start: 0, end: 0 };
const JUNE = { start: utc(2025, 6), end: utc(2025, 7) };
const june: ViewState = { ...FIRST_VIEW, range: JUNE };

const after = (action: Action, state: ViewState = FIRST_VIEW): ViewState => reduce(state, action, timeline);
const middle = ({ range }: ViewState): number => (range ? (range.start + range.end) / 2 : NaN);

describe('the view after', () => {
  it('a zoom is closer, or the whole again', () => {
    const closer = after({ type: 'zoom', factor: 2 });
    expect(closer.range && closer.range.end - closer.range.start)
      .to.be.closeTo((whole.end - whole.start) / 2, 1);
    expect(after({ type: 'zoom', factor: 0.4 }, closer).range).to.equal(null);
  });

  it('a zoom at a moment keeps it in its place', () => {
    const { range } = after({ type: 'zoom', factor: 2, at: JUNE.start }, june);
    expect(range).to.deep.equal({ start: JUNE.start, end: JUNE.start + (JUNE.end - JUNE.start) / 2 });
  });

  it('a pan is a window later', () => {
    expect(after({ type: 'pan', windows: 1 }, june).range)
      .to.deep.equal({ start: JUNE.end, end: 2 * JUNE.end - JUNE.start });
  });

  it('fitting is the whole', () => {
    expect(after({ type: 'fit' }, june).range).to.equal(null);
  });

  it('showing a range is that range, within the limits', () => {
    expect(after({ type: 'show-range', range: JUNE }).range).to.deep.equal(JUNE);
    expect(after({ type: 'show-range', range: { start: utc(1900), end: utc(2100) } }, june).range)
      .to.equal(null);
    expect(after({ type: 'show-range', range: null }, june).range).to.equal(null);
  });

  it('zooming to a stretch holds it', () => {
    const { range } = after({ type: 'zoom-to', stretch: JUNE });
    expect([range && range.start < JUNE.start, range && range.end > JUNE.end]).to.deep.equal([true, true]);
  });

  it('filtering keeps the parts of the filter that were not named', () => {
    const first = after({ type: 'filter', filter: { text: 'tax' } });
    expect(after({ type: 'filter', filter: { kinds: ['order'] } }, first).filter)
      .to.deep.equal({ ...NO_FILTER, text: 'tax', kinds: ['order'] });
    expect(after({ type: 'clear-filter' }, first).filter).to.deep.equal(NO_FILTER);
  });

  it('choosing a category has it, and choosing it again has not', () => {
    const one = after({ type: 'toggle-category', category: 'order' });
    const two = after({ type: 'toggle-category', category: 'report' }, one);
    expect([one, two].map(({ filter }) => filter.categories)).to.deep.equal([['order'], ['order', 'report']]);
    expect(after({ type: 'toggle-category', category: 'order' }, two).filter.categories)
      .to.deep.equal(['report']);
  });

  it('another order has that order', () => {
    expect(after({ type: 'order', order: 'newest' }).order).to.equal('newest');
  });

  it('selecting points the event out and brings it into view', () => {
    const state = after({ type: 'select', id: 'b' },
      { ...FIRST_VIEW, range: { start: utc(2025, 1), end: utc(2025, 2) } });
    expect(state).to.include({ selected: 'b', focused: 'b' });
    expect(middle(state)).to.equal(utc(2025, 6, 15) + 12 * 3_600_000);
    expect(after({ type: 'select', id: null }, state)).to.include({ selected: null, focused: 'b' });
  });

  it('selecting an event without a date leaves the chart where it is', () => {
    expect(after({ type: 'select', id: 'undated' }, june))
      .to.deep.equal({ ...june, selected: 'undated', focused: 'undated' });
  });

  it('opening has these events open, and no others', () => {
    const state = after({ type: 'open', ids: ['a', 'b'] });
    expect([...after({ type: 'open', ids: ['c'] }, state).open]).to.deep.equal(['c']);
  });

  it('toggling opens and selects, and then closes and leaves the selection', () => {
    const open = after({ type: 'toggle', id: 'b' });
    expect([[...open.open], open.selected]).to.deep.equal([['b'], 'b']);
    const closed = after({ type: 'toggle', id: 'b' }, open);
    expect([[...closed.open], closed.selected]).to.deep.equal([[], 'b']);
    expect([...after({ type: 'toggle', id: 'b', open: true }, open).open]).to.deep.equal(['b']);
    expect([...after({ type: 'toggle', id: 'c', open: false }, open).open]).to.deep.equal(['b']);
  });

  it('focusing a mark brings it into view and selects nothing', () => {
    const state = after({ type: 'focus-mark', id: 'c' }, june);
    expect(state).to.include({ focused: 'c', selected: null });
    expect(state.range && state.range.end > utc(2025, 12, 31)).to.equal(true);
  });

  it('an unknown id points nothing out and moves nothing', () => {
    for (const id of ['nobody', '__proto__', '']) {
      expect(after({ type: 'select', id }, june)).to.deep.equal(june);
      expect(after({ type: 'toggle', id }, june)).to.include({ selected: null, range: JUNE });
      expect(after({ type: 'focus-mark', id }, june).range).to.deep.equal(JUNE);
    }
  });
});

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('zoom' as const), factor: fc.double(), at: fc.double({ noNaN: true }) }),
  fc.record({ type: fc.constant('zoom' as const), factor: fc.constantFrom(1.6, 0.6, 4) }),
  fc.record({ type: fc.constant('pan' as const), windows: fc.double() }),
  fc.constantFrom<Action>(
    { type: 'fit' }, { type: 'clear-filter' }, { type: 'order', order: 'newest' },
    { type: 'zoom-to', stretch: JUNE },
    { type: 'show-range', range: JUNE }, { type: 'show-range', range: { start: NaN, end: NaN } },
    { type: 'toggle-category', category: 'order' }, { type: 'filter', filter: { text: 'x' } },
    { type: 'open', ids: ['a', 'z'] },
  ),
  fc.record({ type: fc.constantFrom('select' as const, 'toggle' as const, 'focus-mark' as const),
    id: fc.constantFrom('a', 'c', 'undated', 'z') }),
);

describe('any actions, one after the other', () => {
  it('keep the range within its limits, and never change an earlier view', () => {
    fc.assert(fc.property(fc.array(anyAction), (actions) => {
      actions.reduce((state, action) => {
        const before = frozen(state);
        const next = reduce(before, action, timeline);
        expect(before).to.deep.equal(state);
        if (next.range) {
          expect(next.range.start).to.be.at.least(whole.start - 1);
          expect(next.range.end).to.be.within(next.range.start, whole.end + 1);
        }
        return next;
      }, FIRST_VIEW);
    }));
  });

  it('never throw while there is no document, or nothing in it', () => {
    fc.assert(fc.property(fc.array(anyAction), fc.constantFrom(null, empty), (actions, none) => {
      const last = actions.reduce((state, action) => reduce(frozen(state), action, none), FIRST_VIEW);
      expect(last).to.have.keys(Object.keys(FIRST_VIEW));
    }));
  });

  it('remember a range, a selection and what is open until the document comes', () => {
    const actions: Action[] = [{ type: 'show-range', range: JUNE }, { type: 'select', id: 'b' },
      { type: 'toggle', id: 'c' }];
    const last = actions.reduce((state, action) => reduce(state, action, null), FIRST_VIEW);
    expect([last.range, last.selected, [...last.open]]).to.deep.equal([JUNE, 'c', ['c']]);
  });
});

function frozen(state: ViewState): ViewState {
  return Object.freeze({ ...state, filter: Object.freeze({ ...state.filter }), open: new Set(state.open) });
}
