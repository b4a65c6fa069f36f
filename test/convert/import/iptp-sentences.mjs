/**
 * The sentences of a page of the tracker, copied as text, that are not in the result of its import. Dates of sections
 * are rewritten there, headlines parted from their outlets, and fields parted at their colon: each part is looked for.
 */
export function lostSentences(page, policy) {
  const whole = textsOf(policy).map(fold).join('\n');
  const isIn = (text) => text === '' || whole.includes(text);
  return page.split(/\r?\n/).map(fold).map(withoutMarker).flatMap(sentences)
    .filter((text) => !isIn(text) && !isIn(dateIn(text)) && !text.split(PARTS).every((part) => isIn(fold(part))));
}

const PARTS = /\s-\s|: | \| |\[ID|^\d{4}\.\d\d\.\d\d|\*\*|Link to case here\./;
const fold = (text) => text.replace(/\s+/g, ' ').trim();
const withoutMarker = (line) => line.replace(/^(?:\d{1,3}\.|[•-])(?: |$)/, '');
const sentences = (line) => line.split(/(?<=[.!?]["”)]?)\s+(?=[\p{Lu}“"])/u).map(fold).filter(Boolean);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
function dateIn(text) {
  const [, name, day, year] = /^(\w+) (\d+), (\d{4})$/.exec(text) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : '\0';
}

function textsOf(value) {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value) && value.every((run) => typeof run === 'string' || typeof run?.text === 'string'))
    return [...value.flatMap(textsOf), value.map((run) => run.text ?? run).join(''), value.join(' ')];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
