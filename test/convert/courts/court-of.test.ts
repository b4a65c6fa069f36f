import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { courtOf, unambiguous } from '../../../src/convert/courts/court-of.js';
import { FEDERAL_COURTS, STATE_COURTS } from '../../../src/convert/courts/courts-data.js';

const ROWS: readonly (readonly [string, string | undefined])[] = [
  ['dcd', 'dcd'],
  ['DCD', 'dcd'],
  ['D.D.C.', 'dcd'],
  [' d.d.c ', 'dcd'],
  ['District Court, District of Columbia', 'dcd'],
  ['U.S. District Court for the District of Columbia', 'dcd'],
  ['D. Mass.', 'mad'],
  ['D.Mass', 'mad'],
  ['United States District Court for the District of Massachusetts', 'mad'],
  ['US District Court, D. Massachusetts', 'mad'],
  ['Mass.', 'mass'],
  ['SDNY', 'nysd'],
  ['S.D. N.Y.', 'nysd'],
  ['U.S. District Court for the Southern District of New York', 'nysd'],
  ['Bankr. S.D.N.Y.', 'nysb'],
  ['9th Cir.', 'ca9'],
  ['Ninth Circuit', 'ca9'],
  ['United States Court of Appeals for the Ninth Circuit', 'ca9'],
  ['2nd Cir.', 'ca2'],
  ['2d Cir.', 'ca2'],
  ['3d Cir.', 'ca3'],
  ['D.C. Cir.', 'cadc'],
  ['U.S. Court of Appeals, D.C. Circuit', 'cadc'],
  ['Court of Appeals for the District of Columbia Circuit', 'cadc'],
  ['District of Columbia Court of Appeals', 'dc'],
  ['Fed. Cir.', 'cafc'],
  ['Fed. Cl.', 'uscfc'],
  ['cofc', 'uscfc'],
  ['Ct. Int\'l Trade', 'cit'],
  ['FISC', 'fisc'],
  ['JPML', 'jpml'],
  ['Tax Ct.', 'tax'],
  ['SCOTUS', 'scotus'],
  ['U.S.', 'scotus'],
  ['Supreme Court of the United States', 'scotus'],
  ['N.Y.', 'ny'],
  ['Court of Appeals of Georgia', 'gactapp'],
  ['Supreme Court of the State of Washington', 'wash'],
  ['Court of Appeals of Washington, Division 1', 'washctapp'],
  ['Court of Appeal of California, Second Appellate District, Division Four', 'calctapp2d'],
  ['District Court of Appeal of Florida, Third District', 'fladistctapp3'],
  ['Appellate Division, Supreme Court of New York, First Judicial Department', 'nyappdiv'],
  ['Court of Appeals of Texas, Fifth District', 'texapp'],
  ['Superior Court of New Jersey, Appellate Division', 'njsuperctappdiv'],
  ['Superior Court of New Jersey, Law Division', undefined],
  ['Supreme Court of Appeals of West Virginia', 'wva'],
  ['Supreme Court of Maryland', 'md'],
  ['United States District Court, Eastern District', undefined],
  ['Supreme Court', undefined],
  ['District Court', undefined],
  ['United States', undefined],
  ['D. Nowhere', undefined],
  ['__proto__', undefined],
  ['', undefined],
];

const table = [...FEDERAL_COURTS, ...STATE_COURTS];

describe('the court that a text means', () => {
  for (const [text, id] of ROWS) {
    it(`finds ${id ?? 'none'} for "${text}"`, () => expect(courtOf(text)?.id).to.equal(id));
  }

  it('finds every court of the table by its id, its citation and its name', () => {
    const lost = table.flatMap(([id, citation, name]) =>
      [id, citation, name].filter((text) => text !== '' && courtOf(text)?.id !== id).map((text) => `${id}: ${text}`));
    expect(lost).to.deep.equal([]);
  });

  it('finds a court however its citation is spaced and dotted', () => {
    const citations = table.filter(([, citation]) => citation);
    fc.assert(fc.property(fc.constantFrom(...citations), fc.boolean(), fc.boolean(), ([id, citation], close, bare) => {
      const spaced = close ? citation.replaceAll('. ', '.') : citation.replaceAll('.', '. ');
      expect(courtOf(bare ? spaced.replace(/\.\s*$/, '') : spaced)?.id).to.equal(id);
    }));
  });

  it('holds every id once, and labels courts without a citation by their name', () => {
    expect(new Set(table.map(([id]) => id)).size).to.equal(table.length);
    expect(courtOf('fisc')).to.deep.equal({
      id: 'fisc',
      label: 'United States Foreign Intelligence Surveillance Court',
      name: 'United States Foreign Intelligence Surveillance Court',
    });
  });

  it('finds none where two courts are written alike, however often', () => {
    const found = unambiguous([['D. X', 1], ['D. Y', 2], ['D. X', 3], ['D. Y', 2], ['D. X', 3]]);
    expect([found.get('D. X'), found.get('D. Y')]).to.deep.equal([undefined, 2]);
  });

  it('answers any text', () => {
    fc.assert(fc.property(fc.string(), (text) => { courtOf(text); }));
  });
});
