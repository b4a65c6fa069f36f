/**
 * What became of every leaf of an input: a text, number or boolean of a JSON value. `null`, '', [] and {} are nothing.
 *
 * A leaf is shown when its text stands somewhere in the result: a text of four letters or more inside another one as
 * well. It is booked when the report has a line for it, or for something that it is part of.
 */

/** Decodes characters and drops tags, so that HTML and the text made of it are one. */
function plain(text) {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ' };
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (entity, decimal, hex, name) => {
      if (name !== undefined) return named[name] ?? entity;
      return String.fromCodePoint(decimal === undefined ? parseInt(hex, 16) : Number(decimal));
    })
    .replace(/\s+/g, ' ')
    .trim();
}

/** The leaves of a JSON value: `path` a JSON Pointer, `patterns` the names of the leaf and of all that holds it. */
export function leavesOf(input) {
  const leaves = [];
  const open = [{ value: input, path: '', pattern: '', patterns: [] }];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { value, path, pattern, patterns } = one;
    const below = pattern === '' ? patterns : [...patterns, pattern];
    if (value !== null && typeof value === 'object') {
      for (const [key, part] of Object.entries(value)) {
        const name = Array.isArray(value) ? `${pattern}[]` : [pattern, key].filter(Boolean).join('.');
        open.push({ value: part, path: `${path}/${key}`, pattern: name, patterns: below });
      }
    } else if (value !== null && value !== undefined && String(value).trim() !== '') {
      leaves.push({ value, path, pattern, patterns: below });
    }
  }
  return leaves.reverse();
}

/** "[].a" and "a" are one: the entries of an input that is a list are often told apart by nothing. */
const bare = (pattern) => pattern.replace(/^\[\]\.?/, '');

function booked({ patterns }, lines) {
  const names = new Set(lines.map(({ from }) => bare(from)));
  return patterns.some((pattern) => bare(pattern) !== '' && names.has(bare(pattern)));
}

function shownIn(policy) {
  const texts = new Set(leavesOf(policy).map(({ value }) => plain(String(value))));
  const raw = new Set(leavesOf(policy).map(({ value }) => String(value).trim()));
  const whole = `${[...texts].join('\n')}\n${[...raw].join('\n')}`;
  return ({ value }) => {
    const text = plain(String(value)) || String(value).trim();
    return texts.has(text) || raw.has(text) || (text.length >= 4 && typeof value === 'string' && whole.includes(text));
  };
}

const sentence = ({ path, value }) => `${path} = ${String(value).slice(0, 80)}`;

/** Leaves of the input that are neither in the result nor in the report, as "/a/0/b = value". None may be. */
export function lostLeaves(input, { policy, report }) {
  const isShown = shownIn(policy);
  const lines = [...report.read, ...report.kept, ...report.dropped];
  return leavesOf(input).filter((leaf) => !isShown(leaf) && !booked(leaf, lines)).map(sentence);
}

/**
 * Names of the fields that the report says are read or kept, though their value does not stand in the result as it
 * is: dates that were rewritten, words that became kinds. Worth pinning in a test.
 */
export function rewrittenFields(input, { policy, report }) {
  const isShown = shownIn(policy);
  const rewritten = leavesOf(input).filter((leaf) => !isShown(leaf) && !booked(leaf, report.dropped));
  return [...new Set(rewritten.map(({ pattern }) => bare(pattern)))].sort();
}
