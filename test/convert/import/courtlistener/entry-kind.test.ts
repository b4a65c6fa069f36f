import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { entryKind } from '../../../../src/convert/import/courtlistener/entry-kind.js';

const ROWS: readonly (readonly [string, string | undefined])[] = [
  ['COMPLAINT against Harbor Board', 'complaint'],
  ['CLASS ACTION COMPLAINT', 'complaint'],
  ['VERIFIED COMPLAINT for relief', 'complaint'],
  ['Complaint dismissed', undefined],
  ['COMPLAINT served', undefined],
  ['FIRST AMENDED COMPLAINT against all', 'amended-complaint'],
  ['Second Amended Class Action Complaint', 'amended-complaint'],
  ['ANSWER to First Amended Complaint', undefined],
  ['MOTION for Preliminary Injunction', 'motion'],
  ['Joint MOTION to Stay', 'motion'],
  ['Defendant\'s Emergency MOTION to Stay', 'motion'],
  ['LETTER MOTION for extension', 'motion'],
  ['Motion for leave to proceed GRANTED', undefined],
  ['Motion DISTRIBUTED for Conference', undefined],
  ['Notice of Motion', undefined],
  ['RESPONSE to Motion', undefined],
  ['ORDER granting 5 Motion to Stay', 'order'],
  ['TEMPORARY RESTRAINING ORDER', 'order'],
  ['MEMORANDUM AND ORDER', 'order'],
  ['[PROPOSED] ORDER', undefined],
  ['ORDER (PROPOSED)', undefined],
  ['MINUTE ORDER setting a date', 'minute-order'],
  ['MINUTES (IN CHAMBERS) ORDER', 'minute-order'],
  ['Minute Entry for proceedings held before Judge Quill', 'hearing'],
  ['Minute Entry', undefined],
  ['Motion Hearing held on 3/5', 'hearing'],
  ['Notice of Hearing', undefined],
  ['Transcript regarding Hearing Held', undefined],
  ['MEMORANDUM OPINION AND ORDER', 'opinion'],
  ['Opinion distributed to Publishers', undefined],
  ['JUDGMENT in favor of the club', 'judgment'],
  ['CLERK\'S JUDGMENT', 'judgment'],
  ['JUDGMENT returned executed', undefined],
  ['NOTICE OF APPEAL as to 9 Order', 'appeal'],
  ['NOTICE OF INTERLOCUTORY APPEAL', 'appeal'],
  ['NOTICE OF RIGHT TO APPEAL', undefined],
  ['MEMORANDUM in Support re 5 Motion', 'brief'],
  ['Memorandum of Law', 'brief'],
  ['Brief amicus curiae of Bells', 'brief'],
  ['REPLY BRIEF', 'brief'],
  ['BRIEFING schedule', undefined],
  ['DECLARATION of Cy Fox', 'declaration'],
  ['SEALED DOCUMENT', undefined],
  ['Certificate of Service', undefined],
  ['', undefined],
];

describe('the kind of a docket entry', () => {
  for (const [title, kind] of ROWS) {
    it(`is ${kind ?? 'not guessed'} for "${title}"`, () => expect(entryKind(title)).to.equal(kind));
  }

  it('is told at once for any title', () => {
    const words = fc.constantFrom('first', 'MOTION', 'amended', 'hearing', ' ', 'joint', '\'s', '-', 'order', 'minute entry for', 'proceedings');
    fc.assert(fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const start = performance.now();
      entryKind(parts.join(' '));
      expect(performance.now() - start).to.be.below(100);
    }));
  });
});
