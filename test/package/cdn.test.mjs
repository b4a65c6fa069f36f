import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { manifest, read, root } from './support/project.mjs';

const scripts = ['cdn/policy-timeline.min.js', 'cdn/policy-timeline.iife.min.js'];

function parsed(path) {
  return ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
}

/** Statements and calls that load another file. */
function loads(path) {
  const found = [];
  const visit = (node) => {
    const isImport = ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier) ||
      (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword);
    if (isImport) found.push(node.getText().slice(0, 80));
    ts.forEachChild(node, visit);
  };
  visit(parsed(path));
  return found;
}

const languages = ['ar', 'es', 'fr', 'ht', 'pt', 'vi', 'zh'];
const lateFiles = (...names) => [...names.map((name) => `import("./formats/${name}.min.js")`), ...languages.map((code) => `import("./languages/${code}.min.js")`)];
const later = new Map([
  ['cdn/policy-timeline.min.js', lateFiles('asides', 'attend', 'case-table', 'decode-text', 'deep-link', 'formats', 'late-requests', 'media', 'paper', 'tellings', 'translations')],
  ['cdn/policy-timeline.iife.min.js', lateFiles('case-table', 'decode-text', 'formats', 'late-requests', 'media', 'tellings', 'translations')],
]);

for (const name of ['attend', 'paper', 'asides', 'case-table', 'media', 'deep-link', 'tellings', 'translations']) {
  test(`what comes after the first picture needs no other file (${name})`, () => {
    assert.deepEqual(loads(`cdn/formats/${name}.min.js`), []);
  });
}

for (const code of languages) {
  test(`the words of a language are one small file (${code})`, () => {
    assert.deepEqual(loads(`cdn/languages/${code}.min.js`), []);
    assert.ok(gzipSync(read(`cdn/languages/${code}.min.js`)).length < 5_000);
  });
}

for (const path of scripts) {
  test(`${path} is one file that needs no other at first`, () => {
    assert.deepEqual(loads(path).sort(), later.get(path));
    assert.doesNotMatch(read(path), /sourceMappingURL/);
  });

  test(`${path} is a production build: no process, no eval, no development warnings`, () => {
    assert.doesNotMatch(read(path), /\bprocess\.env\b|\beval\(|new Function\b|in dev mode/);
  });

  test(`${path} names the version and the licenses`, () => {
    assert.ok(read(path).startsWith(`/*! policy-timeline ${manifest.version} | MIT license, and licenses.txt */`));
  });
}

test('the classic script leaves one name, or none, in the page', () => {
  const { statements } = parsed('cdn/policy-timeline.iife.min.js');
  const names = statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ name }) => name.getText()));
  assert.deepEqual(names.filter((name) => name !== 'PolicyTimeline'), []);
  assert.ok(statements.length <= 2);
});

test('the licenses of the libraries in the CDN files are beside them', () => {
  assert.match(read('cdn/licenses.txt'), /^lit-html [\d.]+ \(BSD-3-Clause\)\n\nBSD 3-Clause License/m);
});

test('the licenses of what reads other formats are beside it', () => {
  assert.match(read('cdn/formats/licenses.txt'), /^parse5 [\d.]+ \(MIT\)/m);
  assert.match(read('cdn/formats/tables.min.js'), /Matthew Holt/);
});

test('integrity.json has the hash of every script and theme', () => {
  const hash = (name) => `sha384-${createHash('sha384').update(read(`cdn/${name}`)).digest('base64')}`;
  const names = readdirSync(join(root, 'cdn'), { recursive: true }).filter((name) => /\.(js|css)$/.test(name)).map((name) => name.replaceAll('\\', '/'));
  assert.ok(names.includes('formats/formats.min.js') && names.includes('themes/newspaper.css'));
  assert.deepEqual(JSON.parse(read('cdn/integrity.json')), Object.fromEntries(names.sort().map((name) => [name, hash(name)])));
});
