/** "D.Mass", "D. Mass." and "d mass" are one citation; so are "2d Cir.", "2nd Cir." and "Second Circuit". */
export function citationKey(text: string): string {
  return words(text).replace(/\bcircuit\b/g, 'cir').replaceAll(' ', '');
}

/** "United States District Court for the District of X", "U.S. District Court, D. X" and "District Court, X" are one. */
export function nameKey(text: string): string {
  return words(text.replace(/\b([nsewmc])\. ?d\.(?=[ ,]|$)/gi, (_, part: string) => ` ${PARTS.get(part.toLowerCase()) ?? ''} district `)
    .replace(/\bd\. ?c\.(?=[ ,]|$)/gi, ' district columbia ')
    .replace(/\bd\.(?=[ ,])/gi, ' district '))
    .replace(/^(?:united states|u s|us) (?!supreme)/, '')
    .replace(/\b(?:for|of|the|in) /g, '')
    .replace(/\bcourt district /, 'court ')
    .replaceAll(' ', '');
}

/** The words of a name in any order: "Georgia Court of Appeals" and "Court of Appeals of the State of Georgia" are one. */
export function wordsKey(text: string): string {
  return [...new Set(words(text).replace(/\b(?:for|of|the|in|state)(?: |$)/g, '').split(' '))]
    .map((word) => word.replace(/^(court|appeal)s$/, '$1'))
    .sort()
    .join(' ');
}

/** The name of a state's court without the last part of it that names a district, division or county: none are in the table. */
export function withoutDivision(text: string): string {
  return text.replace(/,[^,]*\b(?:district|division|department|county|parish|circuit)\b[^,]*$/i, '');
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['n', 'northern'], ['s', 'southern'], ['e', 'eastern'], ['w', 'western'], ['m', 'middle'], ['c', 'central'],
]);

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['first', '1st'], ['second', '2d'], ['2nd', '2d'], ['third', '3d'], ['3rd', '3d'], ['fourth', '4th'], ['fifth', '5th'],
  ['sixth', '6th'], ['seventh', '7th'], ['eighth', '8th'], ['ninth', '9th'], ['tenth', '10th'], ['eleventh', '11th'],
]);

/** Lower-case words and numbers, a space between them. */
function words(text: string): string {
  return text.toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
    .map((word) => ORDINALS.get(word) ?? word)
    .join(' ');
}
