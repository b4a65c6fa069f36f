import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { commandIn, json } from './support/command.mjs';

const TABLE = 'Filed,Case\n2025-03-07,Doe v. Roe\n';
const good = json({ title: 'Fees', events: [{ date: '2025-03-07', title: 'Complaint' }] });
const vis = json([{ start: '2025-03-07', content: 'A bell' }]);
const { folder, run } = commandIn({ 'cases.csv': TABLE, 'a=b.csv': TABLE, 'good.json': good, 'vis.json': vis });

const titlesIn = ({ stdout }) => JSON.parse(stdout).events.map(({ title }) => title);

const CALLS = [
  ['before the file', ['csv', '--map', 'title=Case', 'cases.csv']],
  ['before format and file', ['--map', 'title=Case', 'csv', 'cases.csv']],
  ['after the file', ['csv', 'cases.csv', '--map', 'title=Case']],
  ['one by one', ['csv', '--map', 'title=Case', '--map', 'date=Filed', 'cases.csv']],
  ['several after one option', ['csv', 'cases.csv', '--map', 'title=Case', 'date=Filed']],
  ['on both sides of the file', ['csv', '--map', 'title=Case', 'cases.csv', 'date=Filed']],
  ['as pages write them', ['csv', '--map', 'title="Case" date="Filed"', 'cases.csv']],
  ['before another option', ['csv', '--map', 'title=Case', '--quiet', 'cases.csv']],
  ['beside a file with a = in its name', ['csv', '--map', 'title=Case', 'a=b.csv']],
];
for (const [where, args] of CALLS) {
  test(`columns may be named ${where}`, () => {
    const called = run(['import', ...args]);
    assert.equal(called.status, 0, called.stderr);
    assert.deepEqual(titlesIn(called), ['Doe v. Roe']);
  });
}

const WRONG = [
  ['a pair without a column', ['import', 'csv', '--map', 'title', 'cases.csv'], /--map is given "title", which is no field with its column\.\n +Write --map title="Case"/],
  ['columns for a format without', ['import', 'vis', 'vis.json', '--map', 'title=Case'], /--map is of no use to vis, .*\n +Leave it out, or import the file as csv/],
  ['a format that is nearly one', ['import', 'timelinesjs', 'vis.json'], /No format is called "timelinesjs"\.\n +Did you mean timelinejs\?/],
  ['a format in other letters', ['import', 'Federal_Register', 'vis.json'], /Did you mean federal-register\?/],
  ['an export that is nearly one', ['export', 'jsonld', 'good.json'], /Did you mean json-ld\?/],
  ['an option that is nearly one', ['import', 'csv', '--tilte', 'A', 'cases.csv'], /unknown option '--tilte'\n\(Did you mean --title\?\)/],
  ['a command that is nearly one', ['improt', 'csv', 'cases.csv'], /unknown command 'improt'\n\(Did you mean import\?\)/],
  ['no file', ['import', 'csv'], /No file is named\.\n +Name one after the format/],
  ['a folder that is not there', ['export', 'json', 'good.json', '-o', 'no/such/out.json'], /out\.json cannot be written: there is no folder no\/such\.\n +Make the folder first/],
  ['a whole path that is not there', ['import', 'csv', 'cases.csv', '-o', '/no/dir/x'], /\/no\/dir\/x cannot be written: there is no folder \/no\/dir\./],
  ['a file where a folder should be', ['schema', '-o', 'good.json/out.json'], /cannot be written: a part of its path is a file/],
  ['a folder as output', ['schema', '-o', '.'], /cannot be written: it is a folder/],
];
for (const [what, args, sentence] of WRONG) {
  test(`a call with ${what} says so, says what to do, and ends with 2`, () => {
    const { status, stderr } = run(args);
    assert.deepEqual([status, sentence.test(stderr)], [2, true], stderr);
  });
}

test('what is wrong in the same way in many places is said once, with their number', () => {
  const events = Array.from({ length: 419 }, (_, index) => ({ date: '2025', title: `Event ${index}`, kind: 'minute' }));
  writeFileSync(join(folder, 'many.json'), json({ title: 'Fees', events }));
  const { status, stderr } = run(['validate', 'many.json']);
  assert.equal(status, 0);
  assert.equal(stderr.split('\n').filter((line) => line.includes('is not a known kind')).length, 1);
  assert.match(stderr, /\/events\/0\/kind: "minute" is not a known kind.* \(419 times: also at \/events\/1\/kind, .*\/events\/10\/kind and 408 more\)\n/);
  assert.match(stderr, /419 to look at\n$/);
  const [{ issues }] = JSON.parse(run(['validate', 'many.json', '--json']).stdout);
  assert.equal(issues.length, 419);
});

test('mistakes that differ are each said', () => {
  const kinds = ['one', 'two'].map((kind) => ({ date: '2025', title: kind, kind }));
  writeFileSync(join(folder, 'two.json'), json({ title: 'Fees', events: kinds }));
  const { stderr } = run(['validate', 'two.json']);
  assert.equal(stderr.split('is not a known kind').length, 3);
});

test('a field of a wrong name is told of wherever a document is read, and the document is still used', () => {
  writeFileSync(join(folder, 'misspelt.json'), json({
    title: 'Fees', desciption: 'Text', events: [{ date: '2025', title: 'A', desciption: 'Text', case: 'a' }],
  }));
  for (const args of [['validate', 'misspelt.json'], ['export', 'json', 'misspelt.json'], ['merge', 'misspelt.json']]) {
    const { status, stderr } = run(args);
    assert.equal(status, 0, stderr);
    assert.match(stderr, /warning +\/desciption: "desciption" is no field of a document, and is not shown\n +Did you mean "summary"\?/);
    assert.match(stderr, /\/events\/0\/desciption: .*\n +Did you mean "body"\?/);
    assert.match(stderr, /\/events\/0\/case: .*\n +Did you mean "cases"\?/);
  }
});

test('what could be made is written where the folder is there', () => {
  mkdirSync(join(folder, 'made'));
  assert.equal(run(['import', 'csv', 'cases.csv', '-o', 'made/out.json']).status, 0);
  assert.ok(existsSync(join(folder, 'made/out.json')));
  assert.equal(JSON.parse(readFileSync(join(folder, 'made/out.json'), 'utf8')).events.length, 1);
});
