import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { ownPart, sharedCaption } from '../../src/model/index.js';

const rows: readonly (readonly [what: string, captions: readonly string[], before: string, after: string, own: readonly string[]])[] = [
  ['the one who is sued', ['New York v. Trump', 'Doe v. Trump', 'Washington v. Trump'], '', 'v. Trump', ['New York', 'Doe', 'Washington']],
  ['a long name', ['A v. U.S. Department of Homeland Security', 'B v. U.S. Department of Homeland Security', 'C v. U.S. Department of Homeland Security'],
    '', 'v. U.S. Department of Homeland Security', ['A', 'B', 'C']],
  ['the one who sues', ['United States v. New York', 'United States v. New Jersey', 'United States v. Newark'], 'United States v.', '', ['New York', 'New Jersey', 'Newark']],
  ['what stands before the "v.", too, where a word is alike there', ['Port of A v. Board', 'City of A v. Board', 'Pier of A v. Board'], '', 'v. Board', ['Port of A', 'City of A', 'Pier of A']],
  ['another word for it', ['Lyon c. État', 'Nice c. État', 'Metz c. État'], '', 'c. État', ['Lyon', 'Nice', 'Metz']],
  ['letters from right to left', ['أحمد ضد الميناء', 'سامي ضد الميناء', 'ليلى ضد الميناء'], '', 'ضد الميناء', ['أحمد', 'سامي', 'ليلى']],
];

const nothing: readonly (readonly [why: string, captions: readonly string[]])[] = [
  ['two are read as quickly', ['A v. Trump', 'B v. Trump']],
  ['one of them is against somebody else', ['A v. Trump', 'B v. Trump', 'C v. Noem']],
  ['only a part of the name is alike', ['A v. Department of State', 'B v. U.S. Department of State', 'C v. The Department of State']],
  ['only the end of a word is alike', ['A v. Trump', 'B v. Strump', 'C v. Atrump']],
  ['only letters before it are alike, and no party is', ['In re Alpha', 'In re Beta', 'In re Gamma']],
  ['one has nothing of its own', ['A v. Trump', 'B v. Trump', '— v. Trump']],
  ['nothing is alike', ['', 'A', 'B']],
  ['there is none', []],
];

describe('What captions share', () => {
  for (const [what, captions, before, after, own] of rows) {
    it(`is ${what}`, () => {
      const shared = sharedCaption(captions);
      expect([shared.before.trim(), shared.after.trim()]).to.deep.equal([before, after]);
      expect(captions.map((caption) => ownPart(caption, shared))).to.deep.equal(own);
    });
  }

  for (const [why, captions] of nothing) {
    it(`is nothing where ${why}`, () => {
      expect(sharedCaption(captions)).to.deep.equal({ before: '', after: '' });
      for (const caption of captions) expect(ownPart(caption, sharedCaption(captions))).to.equal(caption);
    });
  }

  it('loses nothing of any caption, cuts no word, and leaves different ones different', () => {
    const party = fc.constantFrom('A', 'B', 'New York', 'Doe', 'v.', 'Trump', 'Ltd.', 'é🚢', '', ' ');
    const caption = fc.tuple(party, fc.constantFrom(' v. ', ' vs. ', ' ', ' v.', 'v. '), party, fc.constantFrom('', ' v. Trump')).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.array(caption, { maxLength: 6 }), (captions) => {
      const shared = sharedCaption(captions);
      for (const name of captions) {
        const own = ownPart(name, shared);
        expect(`${shared.before}${own}${shared.after}`).to.equal(name);
        expect(shared.before + shared.after === '' || own.trim() !== '').to.equal(true);
      }
      expect([/^(?:|.*\s)$/su.test(shared.before), /^(?:|\s.*)$/su.test(shared.after)]).to.deep.equal([true, true]);
      expect(new Set(captions.map((name) => ownPart(name, shared))).size).to.equal(new Set(captions).size);
    }));
  });
});
