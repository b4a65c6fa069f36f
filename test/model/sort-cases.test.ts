import { expect } from '@esm-bundle/chai';
import { sortCases } from '../../src/model/index.js';

const { compare } = new Intl.Collator('en', { numeric: true });
const keyOf = ([key]: readonly [string | number | undefined, string]): string | number | undefined => key;
const names = (rows: readonly (readonly [unknown, string])[]): string => rows.map(([, name]) => name).join('');

describe('Sorted cases', () => {
  const courts = [['D. Mass.', 'a'], [undefined, 'b'], ['2. District', 'c'], ['', 'd'], ['10. District', 'e'], ['D. Mass.', 'f']] as const;

  it('are in the order of what a column says, with the silent ones last', () => {
    expect(names(sortCases(courts, keyOf, false, compare))).to.equal('ceafbd');
  });

  it('are the other way round from the last, with the silent ones last still, and equal ones as they were', () => {
    expect(names(sortCases(courts, keyOf, true, compare))).to.equal('afecbd');
  });

  it('go by their dates as numbers, and those without one come last', () => {
    const dates = [[NaN, 'a'], [-5, 'b'], [100, 'c'], [-Infinity, 'd'], [20, 'e']] as const;
    expect(names(sortCases(dates, keyOf, false, compare))).to.equal('dbeca');
    expect(names(sortCases(dates, keyOf, true, compare))).to.equal('cebda');
  });
});
