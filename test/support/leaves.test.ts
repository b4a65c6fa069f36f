import { expect } from '@esm-bundle/chai';
import { finish, type Imported } from '../../src/convert/input/importer.js';
import { Ledger } from '../../src/convert/input/ledger.js';
import { leavesOf, lostLeaves, rewrittenFields } from './leaves.mjs';

function imported(book: (ledger: Ledger) => void, title = 'Tom &amp; <b>Ann</b>, 1908'): Imported {
  const ledger = new Ledger();
  book(ledger);
  return finish('test', { title: 'Test', events: [{ date: '1908', title }] }, ledger);
}

describe('what became of every leaf of an input', () => {
  it('counts null, empty texts, lists and objects as nothing', () => {
    expect(leavesOf({ a: null, b: ' ', c: [], d: {}, e: [{ f: 0 }] }).map(({ path, pattern }) => [path, pattern]))
      .to.deep.equal([['/e/0/f', 'e[].f']]);
  });

  it('finds texts and numbers in the result, HTML decoded', () => {
    const result = imported(() => undefined);
    expect(lostLeaves([{ a: 'Tom & Ann' }, { year: 1908 }, { year: '1908' }], result)).to.deep.equal([]);
    expect(lostLeaves([{ a: 'Tom & Eve' }, { year: 190 }], result)).to.deep.equal(['/0/a = Tom & Eve', '/1/year = 190']);
  });

  it('finds what the report has a line for, or for what holds it', () => {
    const result = imported((ledger) => {
      ledger.dropped('phone', 'personal');
      ledger.kept('icons', 'ext');
      ledger.read('list[].when', 'event date');
    });
    const input = { phone: '555', icons: { 'x.y': { z: 1 } }, list: [{ when: '14/2/1999', who: 'me' }] };
    expect(lostLeaves(input, result)).to.deep.equal(['/list/0/who = me']);
    expect(lostLeaves([input], result)).to.deep.equal(['/0/list/0/who = me']);
    expect(rewrittenFields({ phone: '555', list: [{ when: '14/2/1999' }] }, result)).to.deep.equal(['list[].when']);
  });

  it('takes inputs of any depth', () => {
    let deep: unknown = 'end';
    for (let depth = 0; depth < 2_000; depth += 1) deep = [deep];
    expect(leavesOf(deep).map(({ value }) => value)).to.deep.equal(['end']);
  });
});
