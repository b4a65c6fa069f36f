import { expect } from '@esm-bundle/chai';
import { misspeltFields } from '../../src/document/misspelt-fields.js';

const DATED = { date: '2025-03-07', title: 'A ruling' };
const event = (fields: object): object => ({ title: 'Fees', events: [{ ...DATED, ...fields }] });

const MEANT: readonly (readonly [what: string, document: object, place: string, meant: string])[] = [
  ['a letter that is missing', event({ documnts: [] }), '/events/0/documnts', 'documents'],
  ['a letter too many', event({ outllet: 'The Harbour Post' }), '/events/0/outllet', 'outlet'],
  ['letters in each other\'s place', { titel: 'Fees', events: [] }, '/titel', 'title'],
  ['a wrong letter', event({ boty: 'Text' }), '/events/0/boty', 'body'],
  ['one for several', event({ case: 'ctr' }), '/events/0/case', 'cases'],
  ['several for one', event({ kinds: 'order' }), '/events/0/kinds', 'kind'],
  ['small letters', event({ datetext: 'In spring' }), '/events/0/datetext', 'dateText'],
  ['underscores', { ...event({}), as_of: '2025-03-08' }, '/as_of', 'asOf'],
  ['a capital letter', event({ Body: 'Text' }), '/events/0/Body', 'body'],
  ['what others call it', event({ description: 'Text' }), '/events/0/description', 'body'],
  ['what others call it, with a letter missing', event({ desciption: 'Text' }), '/events/0/desciption', 'body'],
  ['the same in the document', { ...event({}), desciption: 'Text' }, '/desciption', 'summary'],
  ['a field of a document of an event', event({ documents: [{ label: 'Order', url: null, lable: 'x', page: 3 }] }), '/events/0/documents/0/page', 'pages'],
  ['a field of a court', { ...event({}), cases: [{ id: 'a', name: 'A v. B', court: { labels: 'D. Mass.' } }] }, '/cases/0/court/labels', 'label'],
  ['a field of a note', { ...event({}), notes: { a: { txet: 'Text' } } }, '/notes/a/txet', 'text'],
  ['a field of an era as others call it', { ...event({}), eras: [{ start: '2021', end: '2025', name: 'A term' }] }, '/eras/0/name', 'label'],
  ['a field of a medium as others call it', event({ media: [{ url: '/a.mp3', alt: 'A', type: 'audio' }] }), '/events/0/media/0/type', 'kind'],
  ['a field of a scope', { ...event({}), spans: [{ track: 'practice', state: 'a', start: '2025', basis: 'source', scope: { text: 'A', nationWide: true } }] }, '/spans/0/scope/nationWide', 'nationwide'],
  ['a field of a text', event({ body: [['See ', { text: 'the order', hreff: 'https://a.example/' }]] }), '/events/0/body/0/1/hreff', 'href'],
];

const NOT_MEANT: readonly (readonly [what: string, document: object])[] = [
  ['a document without mistakes', event({ body: 'Text', cases: ['a'], tags: ['b'] })],
  ['a name of an author\'s own', event({ 'org.example.cases': 1, priority: 2, weight: 3 })],
  ['a field whose like is there', event({ case: 'a', cases: ['a'], description: 'a', body: 'b' })],
  ['a known field of something else', event({ lang: 'en' })],
  ['a short name of another meaning', event({ i: 1, ids: [], ky: 1 })],
  ['what stands under ext', { ...event({}), ext: { 'org.example': { titel: 'a', case: 'b' } } }],
  ['keys of an author', { ...event({}), notes: { titel: { text: 'a' } } }],
  ['nothing in a field', event({ case: null })],
  ['no document', [1, 'a', null]],
];

describe('a field of a wrong name', () => {
  for (const [what, document, place, meant] of MEANT) {
    it(`with ${what} is told of, and what was meant`, () => {
      const [issue, ...others] = misspeltFields(document);
      expect(others).to.deep.equal([]);
      expect([issue?.severity, issue?.path, issue?.hint]).to.deep.equal(['warning', place, `Did you mean "${meant}"?`]);
    });
  }

  for (const [what, document] of NOT_MEANT) {
    it(`is not found in ${what}`, () => expect(misspeltFields(document)).to.deep.equal([]));
  }

  it('is found in each of ten thousand events', () => {
    const events = Array.from({ length: 10_000 }, () => ({ ...DATED, case: 'a', weight: 1, priority: 2 }));
    expect(misspeltFields({ title: 'Fees', events })).to.have.length(10_000);
  });

  it('is found at the end of a list of any length', () => {
    const events = [...Array.from({ length: 200_000 }, () => null), { ...DATED, case: 'a' }];
    expect(misspeltFields({ title: 'Fees', events }).map(({ path }) => path)).to.deep.equal(['/events/200000/case']);
  });

  it('is found at once among many fields of an author\'s own', () => {
    const own = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`measured value ${index}`, index]));
    const events = Array.from({ length: 10_000 }, () => ({ ...DATED, ...own }));
    const start = performance.now();
    expect(misspeltFields({ title: 'Fees', events })).to.deep.equal([]);
    expect(performance.now() - start).to.be.below(2000);
  });
});
