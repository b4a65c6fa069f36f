import { expect } from '@esm-bundle/chai';
import { documentIn, languageOf, originalOf, parse, translate, translationFor, type Policy } from '../../src/document/index.js';
import { TRANSLATED } from '../fixtures/translated.js';

const policyOf = (document: unknown): Policy => parse(document).policy as Policy;
const event = ({ events }: Policy, id: string): Policy['events'][number] => events.find((one) => one.id === id) as Policy['events'][number];
const machine = (texts: object): object => ({ ...TRANSLATED, translations: { es: { origin: 'machine', ...texts } } });

describe('A translation', () => {
  const policy = policyOf(TRANSLATED);
  const spanish = translate(policy, 'es');

  const TEXTS: readonly (readonly [what: string, text: unknown, owner: object, field: string, lang: string])[] = [
    ['its title', spanish.title, spanish, 'title', 'es'],
    ['its summary', spanish.summary, spanish, 'summary', 'es'],
    ['the title of an event', event(spanish, 'suit').title, event(spanish, 'suit'), 'title', 'es'],
    ['the text of an event that it lacks', event(spanish, 'suit').body, event(spanish, 'suit'), 'body', 'en'],
    ['an event that it lacks', event(spanish, 'order').title, event(spanish, 'order'), 'title', 'en'],
    ['a note', spanish.notes?.['fares']?.text, spanish.notes?.['fares'] as object, 'text', 'es'],
    ['a note that it lacks', spanish.notes?.['tides']?.short, spanish.notes?.['tides'] as object, 'short', 'en'],
    ['what no translation has', spanish.badges?.[0], spanish, 'badges', 'en'],
  ];
  for (const [what, text, owner, field, lang] of TEXTS) {
    it(`knows the language of ${what}`, () => {
      expect(text).to.be.a('string').that.is.not.empty;
      expect(languageOf(spanish, owner, field)).to.equal(lang);
    });
  }

  it('replaces texts, and nothing else', () => {
    expect(spanish.title).to.equal('Transbordadores nocturnos a las islas');
    expect(event(spanish, 'suit')).to.deep.equal({ ...event(policy, 'suit'), title: 'Los isleños demandan' });
    expect(event(spanish, 'order')).to.equal(event(policy, 'order'));
    expect(spanish.id).to.equal(policy.id);
  });

  it('changes nothing of the document, which it remembers', () => {
    expect(policy).to.deep.equal(policyOf(TRANSLATED));
    expect(originalOf(spanish)).to.equal(policy);
    expect(originalOf(event(spanish, 'suit'))).to.equal(event(policy, 'suit'));
    expect(languageOf(policy, policy, 'title')).to.equal('en');
  });

  it('that says nothing leaves the original', () => {
    const blank = translate(policyOf(machine({ title: ' ', events: { suit: { title: '', body: [] } } })), 'es');
    expect(blank.title).to.equal(TRANSLATED.title);
    expect(event(blank, 'suit').title).to.equal('Islanders sue');
    expect(languageOf(blank, event(blank, 'suit'), 'title')).to.equal('en');
  });

  it('takes ids that every object has for words of authors', () => {
    const events = [{ id: 'constructor', date: '2025', title: 'Kept' }];
    const given = policyOf({ ...machine({ events: { x: { title: 'X' } } }), events });
    expect(translate(given, 'es').events[0]).to.equal(given.events[0]);
    expect(translate(given, 'constructor')).to.equal(given);
  });

  it('changes no field of an event but its texts, whatever is written in it', () => {
    const odd = translate(policyOf(machine({ events: { suit: { title: 'X', date: '1999', id: 'other' } } })), 'es');
    expect([event(odd, 'suit').date, event(odd, 'suit').title]).to.deep.equal(['2025-03-07', 'X']);
  });

  it('makes a document of its own, which holds no other', () => {
    const { lang, title, translations } = documentIn(policy, 'es-MX');
    expect([lang, title, translations]).to.deep.equal(['es', 'Transbordadores nocturnos a las islas', undefined]);
    expect(documentIn(policy, 'fr')).to.equal(policy);
  });
});

describe('Who asks for a language', () => {
  const CASES: readonly (readonly [lang: string | undefined, tags: readonly string[], asked: string, found: string])[] = [
    ['en', ['es', 'ar'], 'es', 'es'],
    ['en', ['es', 'ar'], 'es-MX', 'es'],
    ['en', ['es', 'ar'], 'ES-mx', 'es'],
    ['en', ['es', 'ar'], 'ar-Arab-EG', 'ar'],
    ['en', ['es', 'ar'], 'fr', ''],
    ['en', ['es', 'ar'], 'en-GB', ''],
    ['en', ['es', 'ar'], '', ''],
    ['en', ['es-419', 'es-ES'], 'es', 'es-419'],
    ['en', ['es-419', 'es-ES'], 'es-ES', 'es-ES'],
    ['en', ['es-419'], 'es-MX', ''],
    ['es-MX', ['es-419'], 'es', ''],
    ['es', ['en'], 'es-MX', ''],
    ['en', ['en-GB'], 'en-GB', 'en-GB'],
    ['en', ['en-GB'], 'en-US', ''],
    [undefined, ['es'], 'es', 'es'],
    [undefined, ['es'], 'en', ''],
  ];
  for (const [lang, tags, asked, found] of CASES) {
    it(`gets ${found || 'the original'} by "${asked}" of ${[lang ?? 'no language', ...tags].join(', ')}`, () => {
      const translations = Object.fromEntries(tags.map((tag) => [tag, { origin: 'human' as const }]));
      expect(translationFor({ lang, translations }, asked)).to.equal(found);
    });
  }
});
