// The sample against the page that it retells. The capture of that page is not part of the project:
// its checks run where ../shared holds it, all others always.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';

const ROOT = new URL('../../', import.meta.url);
const CAPTURE = new URL('../shared/data/iptp-1583.txt', ROOT);
const skip = existsSync(CAPTURE) ? false : 'the capture is not here';
const read = (name) => readFileSync(new URL(`demo/policies/${name}.json`, ROOT), 'utf8');
const policy = JSON.parse(read('iptp-1583'));

/** Straight quotes and single spaces, so that typography never decides. */
const fold = (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
const list = (value) => [value ?? []].flat();
const matches = (text, pattern) => Array.from(text.matchAll(pattern), (match) => match[1] ?? match[0]);

/** The paragraphs of a rich text, those of lists too, each as its inline parts. */
const paragraphs = (text) => list(text).flatMap((block) => block.list ?? [block]).map(list);
const wordsOf = (part) => part.text ?? part;
const plain = (text) => paragraphs(text).flatMap((parts) => [...parts.map(wordsOf), ' ']).join('');
const quotes = (text) => paragraphs(text).flat().filter((part) => part.quote).map((part) => fold(part.text));

const longDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
function printedDate(date) {
  const [year, month, day] = date.split('-').map(Number);
  return longDate.format(Date.UTC(year, month - 1, day));
}

const spellings = ({ name, aliases }) => [name, ...aliases.map(({ text }) => text)];
const casesOf = (event) => policy.cases.filter(({ id }) => list(event.cases).includes(id));

/** What an open event tells; not its documents, whose titles would vouch for the body. */
function eventText(event) {
  const parts = [event.title, event.outlet ?? '', plain(event.body)];
  parts.push(...list(event.actors).map(({ name }) => name));
  parts.push(...list(event.notes).map((id) => plain(policy.notes[id].text)));
  for (const item of casesOf(event)) parts.push(...spellings(item), `${item.docket} (${item.court.label})`);
  return fold(parts.join(' '));
}

/** The capture: 20 entries as lists of lines, and the lines before and after them. */
function readCapture() {
  const lines = readFileSync(CAPTURE, 'utf8').split('\n').map(fold);
  const starts = [...lines.keys()].filter((index) => /^\d+\. /.test(lines[index]));
  const end = lines.indexOf('Current Status');
  const section = (from, to) => lines.slice(from, to).filter(Boolean);
  const entries = starts.map((from, index) => section(from, starts[index + 1] ?? end));
  return { entries, around: [...section(0, starts[0]), ...section(end)] };
}
const capture = skip ? null : readCapture();
const eachEntry = (check) => capture.entries.forEach((lines, index) => check(lines, policy.events[index]));

const DOCUMENT = /^\d{4}\.\d\d\.\d\d /;
const NOT_PROSE = /^(?:\d{4}\.\d\d\.\d\d |View Document$|Trump 2\.0 \[ID)/;
const prose = (lines) => lines.slice(2).filter((line) => !NOT_PROSE.test(line));
const quoted = (lines) => lines.flatMap((line) => matches(line, /"([^"]+?)[.,]?"/g));

/** What must be found again in the event that retells the entry. */
const FACTS = new Map([
  ['number', /\d[\d,.]*\d%?|\d%?/g],
  ['statute', /(?:26 U\.S\.C\.|Code) § \d+(?:\(\w+\))*|Section \d+/g],
  ['docket', /[\d:]+-cv-\d+ \([^)]+\)/g],
  ['name', /\b(?:U\.S\.(?!C)|[A-Z][\w-]*)(?: [A-Z][\w-]*)*/g],
]);
/** Words with a capital only because a sentence begins with them. */
const OPENER = /^(?:According|Based|For|He|Link|No|Other|Our|See|The|They|Though|Under|While)(?: |$)/;

/** Whether the text has these words, and not only as part of a longer word or number. */
function has(text, fact) {
  const escaped = fact.toLowerCase().replace(/[^\w\s]/g, '\\$&');
  return new RegExp(`(?<!\\w|\\d[.,])${escaped}(?!\\w|[.,]\\d)`).test(text.toLowerCase());
}

const RUN = 13;
const words = (text) => fold(text).toLowerCase().match(/[\p{L}\p{N}§]+/gu) ?? [];
/** Every run of 13 words of a paragraph; its quotations are not its own words. */
function runs(parts) {
  const text = parts.map((part) => (part.quote ? '|' : wordsOf(part))).join(' ');
  const runsOf = (own) => own.slice(RUN - 1).map((_, at) => own.slice(at, at + RUN).join(' '));
  return text.split('|').map(words).flatMap(runsOf);
}

test('the sample holds 20 events, 3 cases, 19 documents, 1 note used ten times and 2 spans', () => {
  const all = (key) => policy.events.flatMap((event) => list(event[key]));
  const documents = all('documents');
  assert.deepEqual([policy.events.length, policy.cases.length, documents.length], [20, 3, 19]);
  assert.deepEqual([Object.keys(policy.notes).length, all('notes').length, policy.spans.length], [1, 10, 2]);
  documents.forEach(({ url, missing }) => assert.deepEqual([url, missing], [null, 'lost']));
});

test('the sample counts 2 agency actions, 5 filings, 5 orders and 8 press reports', () => {
  const categories = [['effective', 'agreement'], ['complaint', 'amended-complaint', 'declaration'],
    ['order', 'minute-order'], ['report']];
  const counts = categories.map((kinds) => policy.events.filter(({ kind }) => kinds.includes(kind)).length);
  assert.deepEqual(counts, [2, 5, 5, 8]);
});

test('every press report, and nothing else, names an outlet and is marked as reported', () => {
  for (const { id, kind, outlet, reliability } of policy.events)
    assert.deepEqual([Boolean(outlet), reliability === 'reported'], Array(2).fill(kind === 'report'), id);
});

test('the two restraints name their order and case, and claim neither an end nor a reach', () => {
  for (const span of policy.spans) {
    const opener = policy.events.find(({ id }) => id === span.openedBy);
    assert.deepEqual([span.track, span.basis, 'end' in span], ['restraint', 'editorial', false]);
    assert.deepEqual([opener.date, opener.cases], [span.start, span.case]);
    assert.doesNotMatch(span.scope, /nation|universal/i);
  }
});

test('the sample states no status and no review date, since the page has none', () => {
  assert.deepEqual(policy.status.map(({ value }) => value), [null, null]);
  assert.equal('asOf' in policy, false);
});

const REFERENCES = new Map(Object.entries({
  case: 'cases', cases: 'cases', notes: 'notes', suspends: 'spans',
  openedBy: 'events', closedBy: 'events', target: 'events', targets: 'events',
}));
/** Every reference in a JSON text, as [collection, id]; definitions are objects, references strings. */
function references(text) {
  const found = [];
  const collect = (key, value) => list(value).filter((id) => REFERENCES.has(key) && typeof id === 'string')
    .forEach((id) => found.push([REFERENCES.get(key), id]));
  JSON.parse(text, (key, value) => (collect(key, value), value));
  return found;
}

for (const name of ['iptp-1583', 'imprecise'])
  test(`${name}: every id is URL-safe and used once, and every reference leads to one`, () => {
    const { events, cases, spans, notes } = JSON.parse(read(name));
    const defined = { events, cases, spans, notes: Object.keys(notes).map((id) => ({ id })) };
    const ids = new Map(Object.entries(defined).map(([key, all]) => [key, all.map(({ id }) => id)]));
    for (const known of ids.values()) assert.equal(new Set(known).size, known.length);
    for (const id of [...ids.values()].flat()) assert.match(id, /^[a-z0-9][a-z0-9-]*$/);
    for (const [key, id] of references(read(name))) assert.ok(ids.get(key).includes(id), `${key} ${id}`);
    assert.ok(references(read(name)).length > 20);
  });

test('the minimal document has five lines and the two required fields', () => {
  const lines = read('minimal').trim().split('\n');
  assert.deepEqual([lines.length, Object.keys(JSON.parse(lines.join('')))], [5, ['title', 'events']]);
});

test('the imprecise document has every form of imprecise date and says that it is fictional', () => {
  const { title, events } = JSON.parse(read('imprecise'));
  const points = [/^\d{4}-\d\d$/, /^\d{4}~$/, /\?$/, /%$/, /^\d{3}X$/, /-XX$/, /T.*\+/];
  const forms = [...points, /\d\/\d/, /\d\/\.\.$/, /^\.\.\/\d/, /\d\/$/];
  for (const form of forms) assert.ok(events.some(({ date }) => form.test(date ?? '')), String(form));
  assert.ok(events.some(({ date, dateText }) => date === null && dateText));
  assert.match(title, /^مثال خيالي/);
});

test('capture: 20 entries, in the order of the page, under its headings and dates', { skip }, () => {
  const expected = capture.entries.map(([heading, date]) => [heading.replace(/^\d+\. /, ''), date]);
  assert.deepEqual(policy.events.map((event) => [event.kindLabel, printedDate(event.date)]), expected);
});

test('capture: documents stand as printed: date, title of the event, outlet or case', { skip }, () => {
  eachEntry((lines, event) => {
    const labels = list(event.documents).map(({ label }) => fold(label));
    const endings = ['', ...[event.outlet, ...casesOf(event).flatMap(spellings)].map((text) => ` - ${text}`)];
    const titles = labels.map((label) => label.replace(DOCUMENT, '').replace('Reported: ', ''));
    assert.deepEqual(labels, lines.filter((line) => DOCUMENT.test(line)));
    for (const title of titles) assert.ok(endings.includes(title.replace(fold(event.title), '')), title);
  });
});

test('capture: exactly the entries that carry the litigation note refer to it', { skip }, () => {
  const carries = (lines) => lines.some((line) => line.startsWith('**Link to case here'));
  eachEntry((lines, event) => assert.deepEqual(list(event.notes), carries(lines) ? ['litigation'] : []));
});

for (const [type, pattern] of FACTS)
  test(`capture: every ${type} of an entry is in its event`, { skip }, () => {
    let checked = 0;
    eachEntry((lines, event) => {
      const found = prose(lines).flatMap((line) => matches(line, pattern));
      const facts = found.map((fact) => fact.replace(OPENER, '')).filter(Boolean);
      for (const fact of facts) assert.ok(has(eventText(event), fact), `${event.id}: ${type} "${fact}"`);
      checked += facts.length;
    });
    assert.ok(checked > 4, `${checked} checked`);
  });

test('capture: what the page quotes is quoted word for word, and nothing else is', { skip }, () => {
  eachEntry((lines, { id, body }) => assert.deepEqual(quotes(body).sort(), quoted(prose(lines)).sort(), id));
});

test('capture: every spelling of a case is its name or an alias', { skip }, () => {
  const longestFirst = policy.cases.flatMap(spellings).sort((a, b) => b.length - a.length);
  const page = capture.entries.flat().join('\n');
  assert.doesNotMatch(longestFirst.reduce((rest, text) => rest.replaceAll(text, '…'), page), / v\. /);
  assert.deepEqual(longestFirst.filter((text) => !page.includes(text)), ['Centro v. Bessent', 'CTR v. IRS']);
});

const FURNITURE = ['Skip to main content', 'None', 'Commentary', 'Go to article'];
test('capture: every line before and after the entries is in the document', { skip }, () => {
  const [comment] = policy.commentary;
  const known = [...FURNITURE, ...policy.badges, policy.title, ...policy.status.map(({ label }) => label),
    ...policy.facets.map(({ label, values }) => `${label}: ${values.join(' ')}`),
    `• ${comment.date.replaceAll('-', '.')} - ${comment.title} - ${comment.outlet}`];
  const [article, feedback, ...rest] = capture.around.filter((line) => !known.includes(line));
  assert.deepEqual([quoted([article]), rest], [quotes(comment.body), []]);
  assert.ok(feedback.endsWith(policy.feedback.email));
  assert.ok(capture.entries[0].includes(policy.identifiers[0].label));
});

test('capture: no text repeats more than twelve words of the page in a row', { skip }, () => {
  const lines = [...capture.entries.flat(), ...capture.around].map(words);
  const page = lines.map((line) => ` ${line.join(' ')} `).join('|');
  const texts = [...policy.events, ...policy.commentary].map(({ body }) => body);
  texts.push(...Object.values(policy.notes).map(({ text }) => text));
  const own = texts.flatMap(paragraphs).flatMap(runs);
  assert.ok(own.length > 500);
  assert.deepEqual(own.filter((run) => page.includes(` ${run} `)), []);
});
