import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandIn, json } from './support/command.mjs';

const { run } = commandIn({
  'ferries.json': json({
    lang: 'en', title: 'Night ferries', summary: 'No ferry after ten.', asOf: '2025-09-01',
    events: [{ id: 'notice', date: '2025-01-10', title: 'Notice to passengers', body: 'At every pier.' }, { id: 'suit', date: '2025-03-07', title: 'Islanders sue' }],
    translations: {
      es: { origin: 'machine', title: 'Transbordadores nocturnos', events: { notice: { title: 'Aviso a los pasajeros' } } },
      de: { origin: 'human', reviewed: true, title: 'Nachtfähren' },
    },
  }),
});
const written = (...args) => {
  const { status, stdout, stderr } = run(args);
  assert.deepEqual([status, stderr], [0, ''], args.join(' '));
  return stdout;
};

test('a page is in the language that is asked for, its words and its texts, and says who translated it', () => {
  const page = written('render', 'ferries.json', '--page', '--lang', 'es-MX');
  assert.match(page, /<html lang="es-MX">/);
  assert.match(page, /<title>Transbordadores nocturnos<\/title>/);
  assert.match(page, /<p>Traducción automática, sin revisar<\/p>/);
  assert.match(page, />Aviso a los pasajeros</);
  assert.match(page, /<bdi lang="en" dir="ltr">Islanders sue<\/bdi>/);
  assert.match(page, /Eventos/);
});

test('a page without a translation has its texts as they are, in words of the language', () => {
  const page = written('render', 'ferries.json', '--lang', 'fr');
  assert.match(page, /<policy-timeline [^>]*lang="fr"/);
  assert.match(page, /<bdi lang="en" dir="ltr">Night ferries<\/bdi>/);
  assert.match(page, /Événements/);
  assert.doesNotMatch(page, /Traduction/);
});

test('a page holds the whole document, whatever language it is in', () => {
  const [, data] = /<script type="application\/json">(.*?)<\/script>/s.exec(written('render', 'ferries.json', '--lang', 'es'));
  const { title, lang, translations } = JSON.parse(data);
  assert.deepEqual([title, lang, Object.keys(translations)], ['Night ferries', 'en', ['es', 'de']]);
});

const EXPORTS = [
  ['markdown', /^# Transbordadores nocturnos[^]*Traducción automática, sin revisar[^]*Aviso a los pasajeros[^]*Islanders sue/],
  ['ics', /X-WR-CALNAME:Transbordadores nocturnos[^]*SUMMARY:Aviso a los pasajeros/],
  ['csv', /Aviso a los pasajeros/],
  ['citation', /^Transbordadores nocturnos\./],
  ['html', /lang="es"[^]*Aviso a los pasajeros/],
];
for (const [format, text] of EXPORTS) {
  test(`an export is in the language that is asked for: ${format}`, () => {
    assert.match(written('export', format, 'ferries.json', '--lang', 'es'), text);
  });
}

test('exports for programs say the language of what they hold', () => {
  assert.equal(JSON.parse(written('export', 'json-ld', 'ferries.json', '--lang', 'es')).inLanguage, 'es');
  assert.equal(JSON.parse(written('export', 'csl-json', 'ferries.json', '--lang', 'es'))[0].language, 'es');
  assert.equal(JSON.parse(written('export', 'json-ld', 'ferries.json', '--lang', 'fr')).inLanguage, 'en');
  assert.deepEqual(Object.keys(JSON.parse(written('export', 'json', 'ferries.json', '--lang', 'es')).translations), ['es', 'de']);
});

test('a language that only the document has is one to ask for', () => {
  assert.match(written('render', 'ferries.json', '--lang', 'de'), /<h2>Nachtfähren<\/h2>/);
});

for (const lang of ['it', 'klingon', '', '../x']) {
  test(`a language that there is not is a wrong call, and is told which there are: "${lang}"`, () => {
    for (const args of [['render', 'ferries.json'], ['export', 'markdown', 'ferries.json']]) {
      const { status, stdout, stderr } = run([...args, `--lang=${lang}`]);
      assert.deepEqual([status, stdout], [2, ''], stderr);
      assert.match(stderr, /asks for a language that there is not\.\n +The document is in en, es, de; words of the page are in en, ar, es, fr, ht, pt, vi, zh\./);
    }
  });
}
