import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandIn, json } from './support/command.mjs';

/** What terminals obey, but for tabs and line ends, and what turns the order of letters around. */
const OBEYED = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

test('no control character, and nothing that turns letters around, reaches a terminal: from reports, arguments or names of files', () => {
  const hostile = '\u001b]0;x\u0007\u009b31m\u202e\u2066\u0085';
  const table = `Date,Title,${hostile}name\n2025-01-01,Order,${hostile}cell\nnone${hostile},Second,x\n`;
  const files = { 'table.csv': table, 'timeline.json': json({ events: [{ start_date: { year: 2025, [hostile]: 1 }, text: { headline: 'x' }, [hostile]: hostile }] }) };
  const { run } = commandIn(files);
  const calls = [['import', 'csv', 'table.csv'], ['import', 'timelinejs', 'timeline.json'], ['validate', `no${hostile}.json`], ['import', hostile, 'table.csv'], [`--${hostile}`], [hostile],
    ['import', 'csv', 'table.csv', '--map', `title=${hostile}`]];
  for (const args of calls) {
    const { stderr } = run(args, { env: { NO_COLOR: '1', FORCE_COLOR: undefined } });
    assert.ok(stderr.length > 20, stderr);
    assert.equal(OBEYED.exec(stderr), null, args.join(' '));
  }
});

test('no name or text of an input begins a line of its own', () => {
  const forged = 'a\nerror    The disk is on fire\u2028error';
  const files = {
    'list.json': json([{ date: '2025-01-01', title: 'Order', [forged]: 'x' }, { date: forged, title: 'Order' }]),
    'policy.json': json({ title: 'T', events: [{ date: forged, title: 'Order', [`desciption\nerror`]: 'x', related: [{ type: 'amends', target: forged }] }] }),
  };
  const { run } = commandIn(files);
  for (const args of [['import', 'json', 'list.json'], ['validate', 'policy.json'], ['import', forged, 'list.json']]) {
    const { stderr } = run(args, { env: { NO_COLOR: '1', FORCE_COLOR: undefined } });
    assert.ok(stderr.includes('error'), stderr);
    assert.doesNotMatch(stderr, /^error(?:\s+The disk|$)/m, args.join(' '));
  }
});

test('what has no end is read up to the limit', { timeout: 60_000 }, () => {
  const { status, stderr } = commandIn().run(['validate', '/dev/zero']);
  assert.equal(status, 2);
  assert.match(stderr, /\/dev\/zero has 134 MB or more/);
});
