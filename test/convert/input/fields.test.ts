import { expect } from '@esm-bundle/chai';
import { Fields } from '../../../src/convert/input/fields.js';
import { Ledger } from '../../../src/convert/input/ledger.js';

function reading(value: Record<string, unknown>): { fields: Fields; ledger: Ledger } {
  const ledger = new Ledger();
  return { fields: new Fields(value, ledger), ledger };
}

describe('Fields of an input', () => {
  it('gives texts and numbers as text, and takes nothing for absent', () => {
    const { fields } = reading({ year: 1908, name: '  Ada ', empty: '', none: null, list: [] });
    expect(fields.text('year', 'date')).to.equal('1908');
    expect(fields.text('name', 'title')).to.equal('Ada');
    for (const key of ['empty', 'none', 'list', 'missing']) expect(fields.text(key, 'x')).to.equal(undefined);
  });

  it('keeps what nobody took, in objects and lists too, and says where', () => {
    const { fields, ledger } = reading({
      title: 'A', icon: 'x.png', text: { headline: 'B', font: 'serif' }, media: [{ url: 'u' }, { url: 'v', zoom: 2 }],
    });
    fields.text('title', 'title');
    fields.object('text')?.text('headline', 'event title');
    for (const media of fields.list('media')) media.text('url', 'document');
    expect(fields.rest('ext')).to.deep.equal({ icon: 'x.png', text: { font: 'serif' }, media: [null, { zoom: 2 }] });
    expect(ledger.lines('kept').map(({ from }) => from)).to.have.members(['icon', 'text.font', 'media[].zoom']);
    expect(ledger.lines('read')).to.deep.include({ from: 'media[].url', note: 'document', count: 2 });
  });

  it('gives the rest of a part once: to the part, or to what holds it', () => {
    const { fields } = reading({ docs: [{ id: 1 }, { id: 2 }] });
    const [first] = fields.list('docs');
    expect(first?.rest('ext')).to.deep.equal({ id: 1 });
    expect(fields.rest('ext')).to.deep.equal({ docs: [null, { id: 2 }] });
  });

  it('keeps a key that JavaScript reads as something else, but for the one that no document can hold', () => {
    const { fields, ledger } = reading(JSON.parse('{"__proto__": {"a": 1}, "b": {"__proto__": 1}, "constructor": "x"}') as Record<string, unknown>);
    expect(JSON.stringify(fields.rest('ext'))).to.equal('{"constructor":"x"}');
    expect(ledger.lines('dropped').map(({ from }) => from)).to.deep.equal(['__proto__', 'b']);
    expect(fields.text('toString', 'x')).to.equal(undefined);
  });

  it('reports a list that holds something else, and keeps it', () => {
    const { fields, ledger } = reading({ events: ['a', 'b'] });
    expect(fields.list('events')).to.deep.equal([]);
    expect(ledger.problems.map(({ message }) => message)).to.deep.equal(['/events: is not a list of objects, and is kept as it is']);
    expect(fields.rest('ext')).to.deep.equal({ events: ['a', 'b'] });
  });

  it('reads the objects of a list that holds other things too, which are reported and kept', () => {
    const { fields, ledger } = reading({ events: [{ a: 1 }, 'b', null, { c: 2 }] });
    const [first, second] = fields.list('events');
    expect([first?.text('a', 'x'), second?.place]).to.deep.equal(['1', '/events/3']);
    expect(fields.list('events')[0]).to.equal(first);
    expect(ledger.problems.map(({ message }) => message)).to.deep.equal(['/events/1: is not an object, and is kept as it is']);
    expect(fields.rest('ext')).to.deep.equal({ events: [null, 'b', null, { c: 2 }] });
  });
});
