import { expect } from '@esm-bundle/chai';
import { Fields } from '../../../../src/convert/input/fields.js';
import { Ledger } from '../../../../src/convert/input/ledger.js';
import { dropPersonal } from '../../../../src/convert/input/personal-data.js';

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
