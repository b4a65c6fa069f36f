// What an editor makes of the schema, by the language service that VS Code has for JSON.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import languageService from 'vscode-json-languageservice';
import { schema } from './validator.mjs';

const { getLanguageService, TextDocument } = languageService;
const ADDRESS = 'https://example.org/policy-timeline/schema.json';
const service = getLanguageService({
  schemaRequestService: (uri) => (uri === ADDRESS ? Promise.resolve(JSON.stringify(schema)) : Promise.reject(new Error(uri))),
});

/** A document that names the schema, as an author types it: `|` is the cursor. */
function typed(rest) {
  const text = `{ "$schema": "${ADDRESS}", "title": "A", ${rest} }`;
  const document = TextDocument.create('file:///policy.json', 'json', 1, text.replace('|', ''));
  return { document, json: service.parseJSONDocument(document), cursor: document.positionAt(Math.max(0, text.indexOf('|'))) };
}

async function offered(rest) {
  const { document, json, cursor } = typed(rest);
  return (await service.doComplete(document, cursor, json)).items;
}

async function complaints(rest) {
  const { document, json } = typed(rest);
  return (await service.doValidation(document, json)).map(({ message, range }) => ({ message, text: document.getText(range) }));
}

const labels = (items) => items.map(({ label }) => label);

test('an editor offers the known kinds of event, and takes any other', async () => {
  const items = await offered('"events": [{ "date": "2025", "title": "E", "kind": | }]');
  for (const kind of ['"complaint"', '"minute-order"', '"effective"']) assert.ok(labels(items).includes(kind), kind);
  assert.deepEqual(await complaints('"events": [{ "date": "2025", "title": "E", "kind": "press-conference" }]'), []);
});

test('an editor offers the fields of an event with their descriptions', async () => {
  const items = await offered('"events": [{ "date": "2025", "title": "E", | }]');
  const text = ({ documentation }) => documentation?.value ?? documentation;
  for (const field of ['kind', 'body', 'documents', 'cases', 'dateText']) {
    assert.match(text(items.find(({ label }) => label === field)) ?? '', /\w{3}.*\./, field);
  }
});

test('an editor offers the fields of documents, spans and translations', async () => {
  assert.ok(labels(await offered('"events": [{ "date": "2025", "title": "E", "documents": [{ | }] }]')).includes('archiveUrl'));
  assert.ok(labels(await offered('"events": [], "spans": [{ | }]')).includes('basis'));
  assert.ok(labels(await offered('"events": [], "spans": [{ "track": | }]')).includes('"restraint"'));
  assert.ok(labels(await offered('"events": [], "translations": { "es": { "origin": | } }')).includes('"machine"'));
});

test('an editor marks a day that does not exist, a link that is none and a missing title', async () => {
  assert.deepEqual((await complaints('"events": [{ "date": "2025-02-30", "title": "E" }]')).map(({ text }) => text), ['"2025-02-30"']);
  assert.deepEqual((await complaints('"events": [], "source": { "publisher": "P", "url": "javascript:x" }')).map(({ text }) => text),
    ['"javascript:x"']);
  assert.match((await complaints('"events": [{ "date": "2025-02-28" }]'))[0].message, /title/);
});

test('an editor says what a field means under the pointer', async () => {
  const { document, json, cursor } = typed('"events": [{ "da|te": "2025", "title": "E" }]');
  const hover = await service.doHover(document, cursor, json);
  assert.match(JSON.stringify(hover.contents), /as precisely as it is known/);
});
