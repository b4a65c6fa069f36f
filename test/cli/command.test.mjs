import assert from 'node:assert/strict';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { test } from 'node:test';
import { commandIn, json } from './support/command.mjs';

const good = json({ title: 'Fees', events: [{ date: '2025-03-07', title: 'Complaint', kind: 'complaint' }] });
const faulty = json({ title: 'Fees', events: [{ date: '2025-02-30', title: 'No day' }, { date: '2025', title: 'Kept' }] });
const { folder, run, start } = commandIn({ 'good.json': good, 'faulty.json': faulty, 'empty.json': '' });

test('help shows examples, for the command and for each of its parts', () => {
  for (const args of [[], ['validate'], ['import'], ['export'], ['render'], ['schema'], ['merge']]) {
    const { status, stdout } = run([...args, '--help']);
    assert.equal(status, 0, args.join());
    assert.ok(stdout.startsWith(`Usage: ${['policy-timeline', ...args].join(' ')} `), args.join());
    assert.match(stdout, /Examples:\n {2}\$ policy-timeline /, args.join());
  }
});

test('a good document is said to be good, and ends with 0', () => {
  const { status, stdout, stderr } = run(['validate', 'good.json']);
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: 'good.json\n1 event; no mistakes\n' });
});

test('a document with errors names the place and the remedy, and ends with 1', () => {
  const { status, stderr } = run(['validate', 'good.json', 'faulty.json']);
  assert.equal(status, 1);
  assert.match(stderr, /\/events\/0\/date: 2025-02-30 is not a day that exists\n +That month has 28 days\./);
});

const lax = json({
  title: 'Fees', summary: null, version: '1', spans: [{ track: null }],
  events: [{ date: '2025-03-07', title: 'Complaint', cases: null, body: [[{ text: 'a', href: null }]], key: 'yes' }],
  translations: { english: { origin: 'human' }, es: { origin: null } }, source: { publisher: null },
});
const STRICT = [
  ['/summary', /summary: should be text, a list or an object, and is null/, /For "absent", leave the field out\./],
  ['/events/0/cases', /cases: should be text or a list, and is null/, /leave the field out/],
  ['/events/0/body/0/0/href', /href: should be text, and is null/, /leave the field out/],
];
test('a strict look names what pages read all the same, and ends with 1', () => {
  writeFileSync(join(folder, 'lax.json'), lax);
  const issuesOf = (...options) => JSON.parse(run(['validate', 'lax.json', '--json', ...options]).stdout)[0].issues;
  const [lenient, strict] = [issuesOf(), issuesOf('--strict')];
  assert.deepEqual(strict.slice(0, lenient.length), lenient);
  const besides = strict.slice(lenient.length);
  assert.deepEqual(besides.map(({ path, severity }) => [path, severity]).sort(), STRICT.map(([path]) => [path, 'error']).sort());
  for (const [path, message, hint] of STRICT) {
    const issue = besides.find((one) => one.path === path);
    assert.match(issue.message, message);
    assert.match(issue.hint, hint);
  }
  writeFileSync(join(folder, 'null.json'), json({ title: 'Fees', lang: null, events: [] }));
  assert.deepEqual([run(['validate', 'null.json']).status, run(['validate', 'null.json', '--strict']).status], [0, 1]);
});

test('a strict look at a good document finds nothing, and one at a broken file says that it is broken', () => {
  assert.deepEqual(run(['validate', 'good.json', '--strict']).stderr, 'good.json\n1 event; no mistakes\n');
  assert.match(run(['validate', 'empty.json', '--strict']).stderr, /is empty/);
});

const FULL = '/dev/full';
test('a disk that is full is said, and is no success', { skip: !existsSync(FULL) }, () => {
  const output = openSync(FULL, 'w');
  const { status, stderr } = run(['export', 'json', 'good.json'], { output });
  closeSync(output);
  assert.deepEqual([status, stderr], [2, 'error    The output cannot be written: the disk is full.\n']);
});

test('who stops reading the output ends the command without a word', async () => {
  const events = Array.from({ length: 5000 }, (_, index) => ({ date: '2025', title: `Event ${index}` }));
  writeFileSync(join(folder, 'long.json'), json({ title: 'Long', events }));
  const child = start(['export', 'json', 'long.json']);
  const said = textOf(child.stderr);
  child.stdout.once('data', () => child.stdout.destroy());
  const [status] = await once(child, 'close');
  assert.deepEqual([status, await said], [0, '']);
});

test('machines get the issues as JSON', () => {
  const [first, second] = JSON.parse(run(['validate', 'good.json', 'faulty.json', '--json']).stdout);
  assert.deepEqual(first, { file: 'good.json', title: 'Fees', events: 1, issues: [] });
  assert.equal(second.issues[0].path, '/events/0/date');
});

test('a document is read from standard input, and written to a file', () => {
  const { status, stdout } = run(['export', 'json', '-', '-o', 'out.json'], { input: good });
  assert.deepEqual({ status, stdout }, { status: 0, stdout: '' });
  assert.equal(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).title, 'Fees');
});

test('what can be read of a document with errors is exported, and the command ends with 1', () => {
  const { status, stdout, stderr } = run(['export', 'json', 'faulty.json']);
  assert.equal(status, 1);
  assert.deepEqual(JSON.parse(stdout).events.map(({ title }) => title), ['Kept']);
  assert.match(stderr, /2025-02-30 is not a day/);
});

const WRONG_CALLS = [
  ['a command that does not exist', ['frobnicate'], /unknown command 'frobnicate'/],
  ['no command', [], /Usage: policy-timeline/],
  ['no file', ['validate'], /missing required argument 'files'/],
  ['a file that is not there', ['validate', 'nothing.json'], /nothing\.json cannot be read: there is no such file/],
  ['a folder', ['validate', '.'], /cannot be read: it is a folder/],
  ['a format that nobody knows', ['import', 'word', 'good.json'], /No format is called "word"\.\n +Name one of /],
  ['a place that cannot be written', ['export', 'json', 'good.json', '-o', 'no/such/out.json'], /cannot be written: there is no folder no.such/],
  ['a script for a part of a page', ['render', 'good.json', '--script', 'x.js'], /--script is for a whole page\.\n +Add --page/],
  ['an option that does not exist', ['validate', 'good.json', '--colour'], /unknown option '--colour'/],
];
for (const [what, args, sentence] of WRONG_CALLS) {
  test(`a call with ${what} says so and ends with 2`, () => {
    const { status, stderr } = run(args);
    assert.equal(status, 2);
    assert.match(stderr, sentence);
    assert.doesNotMatch(stderr, /\n\s+at .*:\d+/);
  });
}

const BYTES = [
  ['an Excel file', Buffer.from('PK\u0003\u0004rest', 'latin1'), 2, /an Excel or Word file, or a zip archive/],
  ['a PDF', Buffer.from('%PDF-1.7'), 2, /a PDF, not text/],
  ['bytes', Buffer.from([1, 0, 2, 0]), 2, /a binary file, not text/],
  ['nothing', Buffer.alloc(0), 1, /is empty/],
  ['a web page', Buffer.from('<!doctype html><p>Log in'), 1, /is a web page \(HTML\), not JSON/],
  ['JSON that is cut off', Buffer.from(good.slice(0, 30)), 1, /is not JSON|breaks off|ends/],
];
for (const [what, bytes, code, sentence] of BYTES) {
  test(`a file that holds ${what} gets a sentence, and no trace of the program`, () => {
    writeFileSync(join(folder, 'odd'), bytes);
    const { status, stderr } = run(['validate', 'odd']);
    assert.equal(status, code, stderr);
    assert.match(stderr, sentence);
    assert.doesNotMatch(stderr, /\n\s+at .*:\d+/);
  });
}

test('a byte order mark, UTF-16 and Latin-1 are read, and what is guessed is said', () => {
  const text = json({ title: 'Café', events: [] });
  for (const [bytes, said] of [
    [Buffer.from(`\uFEFF${text}`), ''],
    [Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
    [Buffer.from(text, 'latin1'), 'windows-1252'],
  ]) {
    writeFileSync(join(folder, 'coded.json'), bytes);
    const { stdout, stderr } = run(['export', 'json', 'coded.json']);
    assert.equal(JSON.parse(stdout).title, 'Café');
    assert.equal(stderr.includes('read as'), said !== '');
    assert.ok(stderr.includes(said));
  }
});

test('a file of 200 MB is not read, and the sentence says what to do', () => {
  writeFileSync(join(folder, 'large.json'), '');
  truncateSync(join(folder, 'large.json'), 200_000_000);
  const { status, stderr } = run(['validate', 'large.json']);
  assert.equal(status, 2);
  assert.match(stderr, /large\.json has 200 MB, and 134 MB is the most that is read\.\n +Split it/);
});

const COLOURED = [
  ['no terminal is there', {}, false],
  ['they are asked for', { FORCE_COLOR: '1' }, true],
  ['the person wants none', { NO_COLOR: '1' }, false],
];
for (const [when, env, coloured] of COLOURED) {
  test(`where ${when}, colours are ${coloured ? '' : 'not '}written, and control characters of a document never`, () => {
    writeFileSync(join(folder, 'escape.json'), json({ title: 'x', events: [{ date: '\u001b[31mred', title: 'x' }] }));
    const { stderr } = run(['validate', 'escape.json'], { env: { FORCE_COLOR: undefined, NO_COLOR: undefined, ...env } });
    assert.equal(stderr.includes('\u001b[31merror'), coloured);
    assert.ok(stderr.includes('\uFFFD[31mred'));
    assert.ok(!stderr.includes('\u001b[31mred'));
    assert.equal(stderr.includes('\u001b'), coloured);
  });
}

test('one broken file of several is told of, and the others are imported', () => {
  const entry = (number) => json({ resource_uri: 'x', docket: 7, entry_number: number, date_filed: '2025-03-07', description: `Entry ${number}`, recap_documents: [] });
  writeFileSync(join(folder, 'one.json'), `\uFEFF${entry(1)}`);
  writeFileSync(join(folder, 'two.json'), entry(2).slice(0, -9));
  writeFileSync(join(folder, 'three.json'), entry(3));
  for (const options of [[], ['--json']]) {
    const { status, stdout, stderr } = run(['import', 'courtlistener', 'one.json', 'two.json', 'three.json', ...options]);
    assert.equal(status, 1);
    assert.match(stderr, /error +two\.json (is not JSON|breaks off|ends)/);
    const written = JSON.parse(stdout);
    assert.equal((written.policy ?? written).events.length, 2);
  }
});

test('the schema is written as JSON Schema', () => {
  const { status, stdout } = run(['schema']);
  assert.equal(status, 0);
  assert.match(JSON.parse(stdout).$schema, /json-schema\.org\/draft\/2020-12/);
});

test('a document is rendered in the words of its language', () => {
  const { stdout } = run(['render', '-'], { input: JSON.stringify({ lang: 'es', title: 'Tarifas', events: [{ date: '2025-03-07', title: 'Demanda', kind: 'complaint' }] }) });
  assert.match(stdout, /<policy-timeline[^>]* lang="es"[\s\S]*Situación actual/);
  assert.doesNotMatch(stdout, /Where it stands|Events</);
});

test('a document is rendered as a part of a page, and as a page', () => {
  const part = run(['render', 'good.json']);
  assert.equal(part.status, 0);
  assert.match(part.stdout, /^<policy-timeline[\s\S]*<time datetime="2025-03-07">[\s\S]*<\/policy-timeline>\n$/);
  const page = run(['render', 'good.json', '--page', '--json-ld', '--script', 'timeline.js']);
  assert.match(page.stdout, /^<!DOCTYPE html>[\s\S]*<script type="module" src="timeline\.js">/);
  assert.match(page.stdout, /application\/ld\+json/);
  assert.equal(run(['render', 'good.json', '--heading-level', '9']).status, 2);
});
