import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { Fields } from '../../../src/convert/input/fields.js';
import { Ledger } from '../../../src/convert/input/ledger.js';
import { dropPersonal, withoutContacts } from '../../../src/convert/input/personal-data.js';

describe('personal data', () => {
  it('is dropped wherever it stands, and reported; names and roles stay', () => {
    const ledger = new Ledger();
    const fields = new Fields({
      name: 'A v. B',
      Email: 'a@example.org',
      parties: [{ name: 'A', type: 'Plaintiff', attorneys: [{ name: 'C', roles: ['LEAD'], contact_raw: '1 Street', Phone_Number: '555' }] }, null],
      court: { clerk: { fax: '556', name: 'D' } },
    }, ledger);
    dropPersonal(fields);
    expect(fields.rest('ext')).to.deep.equal({
      name: 'A v. B',
      parties: [{ name: 'A', type: 'Plaintiff', attorneys: [{ name: 'C', roles: ['LEAD'] }] }, null],
      court: { clerk: { name: 'D' } },
    });
    expect(ledger.lines('dropped').map(({ from }) => from)).to.deep.equal([
      'Email', 'parties[].attorneys[].contact_raw', 'parties[].attorneys[].Phone_Number', 'court.clerk.fax',
    ]);
    expect(ledger.problems).to.deep.equal([]);
  });
});

describe('lists of lists', () => {
  it('are left out where they hold objects, which may be persons', () => {
    const fields = new Fields({ parties: [[{ name: 'A', email: 'a@example.org' }]], numbers: [[1, 2]] }, new Ledger());
    dropPersonal(fields);
    expect(fields.rest('ext')).to.deep.equal({ numbers: [[1, 2]] });
  });
});

describe('what is nested too deeply', () => {
  it('is left out with a problem that names its place; the rest is kept', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100; depth += 1) deep = { deep };
    const ledger = new Ledger();
    const fields = new Fields({ deep, flat: [[[1]]] }, ledger);
    dropPersonal(fields);
    expect(JSON.stringify(fields.rest('ext'))).to.equal('{"flat":[[[1]]]}');
    expect(ledger.problems.map(({ place, severity }) => [place, severity])).to.deep.equal([['/deep'.repeat(25), 'error']]);
  });

  it('is left out of texts, which keep what else they say, and reported', () => {
    const ledger = new Ledger();
    const fields = new Fields({ text: 'Call (617) 555-0100.', notes: ['At 9 Pier Road, Old Town, MA 02100', 'plain', { more: 'cy@fox.example' }] }, ledger);
    dropPersonal(fields);
    expect(fields.rest('ext')).to.deep.equal({ text: 'Call […].', notes: ['At […]', 'plain', { more: '[…]' }] });
    expect(ledger.lines('dropped').map(({ from }) => from)).to.deep.equal(['text', 'notes', 'notes[].more']);
  });
});

describe('texts without telephone numbers, emails and mailing addresses', () => {
  const LEFT_OUT: readonly (readonly [string, string])[] = [
    ['Contact Cy Fox, cy.fox@law.example.org, for a copy.', 'Contact Cy Fox, […], for a copy.'],
    ['Dial (617) 555-0100 or 617.555.0100, code 4401.', 'Dial […] or […], code 4401.'],
    ['<p>Write to <a href="mailto:cy@fox.example">Cy</a></p>', '<p>Write to <a>Cy</a></p>'],
    ['Notice of new address: 12 North Pier Road, Suite 4, Old Town, MA 02100. (abc)', 'Notice of new address: […]. (abc)'],
    ['Mail returned, P.O. Box 77 Old Town, Massachusetts 02100-1234', 'Mail returned, […]'],
    ['RE: 4410 EAST QUAY LANE, OLD TOWN, NEVADA, 89002 filed by River Bank', 'RE: […] filed by River Bank'],
    ['Hearing at 10:30 AM 9 Broad Way Old Town, CA 90012', 'Hearing at 10:30 AM […]'],
    ['Contact:\n9 Broadway\nOld Town NY 10007', 'Contact:\n[…]'],
  ];
  for (const [text, left] of LEFT_OUT) it(`says "${left.replace(/\s/g, ' ')}"`, () => expect(withoutContacts(text)).to.equal(left));

  const KEPT = [
    '276 Pier Street Realty LLC v. 9 Broad Way Corp.', 'Case 1:25-cv-10001 (D. Mass.), 8 U.S.C. 1182, Receipt 00123456789',
    'Notice of Appeal as to 36 Order on Motion, Receipt Number 12345', 'On 3/4/2025 at 10:30 AM, in Courtroom 5, for $617,555.01',
    'https://www.example.org/docket/617-555-0100/a@b.org', 'ORDER re 14 Motion, 15 Motion and 16 Letter, so ordered in MA.',
  ];
  for (const text of KEPT) it(`keeps "${text}"`, () => expect(withoutContacts(text)).to.equal(text));

  it('finds nothing new in what it gives, and is done with a long text at once', () => {
    const words = fc.array(fc.constantFrom('12', 'Pier', 'Street', 'P.O. Box', 'MA', '02100', '617', '555-0100', 'a@b.org', ',', '(', 'of', '\n'));
    fc.assert(fc.property(words, (all) => {
      const once = withoutContacts(all.join(' '));
      expect(withoutContacts(once)).to.equal(once);
    }));
    for (const word of ['1 A ', '12 Pier Street ', 'a.b', '617 ', 'P.O. Box 1 ']) {
      const before = performance.now();
      withoutContacts(word.repeat(20_000));
      expect(performance.now() - before, word).to.be.below(2000);
    }
  });
});
