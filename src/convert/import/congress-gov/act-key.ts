/** What the Library of Congress puts before a text of a chamber. */
const STAGE = /^(?:passed\/agreed to|failed of passage\/not agreed to) in (?:house|senate): /;

/**
 * What the same act is told by, whoever reports it: its text without the stage that the Library of Congress puts first, the
 * places in the Congressional Record at the end, and the last full stop.
 */
export function actKey(text: string): string {
  let key = text.toLowerCase().replace(/\s+/g, ' ').trim().replace(STAGE, '');
  for (let before = ''; before !== key;) {
    before = key;
    const open = key.endsWith(')') ? key.lastIndexOf('(') : -1;
    key = (open > 0 ? key.slice(0, open) : key).trimEnd();
  }
  return key.replace(/\.$/, '');
}
