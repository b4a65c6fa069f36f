import { list, type Issue } from '../document/index.js';
import { sayIssue } from './say.js';

type Told = Pick<Issue, 'severity' | 'message' | 'hint'> & { readonly path?: string; readonly place?: string };

/** Places that are named of those with one mistake. */
const MOST_PLACES = 10;

/** Says what is wrong; what is wrong in the same way in several places is said once, with the places and their number. */
export function sayIssues(issues: readonly Told[]): void {
  const kinds = new Map<string, Told[]>();
  for (const issue of issues) {
    const { severity, hint = '' } = issue;
    const kind = [severity, sentenceOf(issue), hint].join('\n');
    const known = kinds.get(kind);
    if (known) known.push(issue);
    else kinds.set(kind, [issue]);
  }
  for (const [first, ...others] of kinds.values()) if (first) sayIssue({ ...first, message: first.message + likewise(others) });
}

/** What a message says without where. */
function sentenceOf(issue: Told): string {
  const start = `${placeOf(issue)}:`;
  return issue.message.startsWith(start) ? issue.message.slice(start.length) : issue.message;
}

function placeOf({ path, place }: Told): string {
  return path ?? place ?? '';
}

function likewise(others: readonly Told[]): string {
  if (others.length === 0) return '';
  const places = [...new Set(others.map(placeOf))].filter((place) => place !== '');
  const named = places.slice(0, MOST_PLACES);
  if (places.length > named.length) named.push(`${(places.length - named.length).toLocaleString('en-US')} more`);
  const times = `${(others.length + 1).toLocaleString('en-US')} times`;
  return named.length > 0 ? ` (${times}: also at ${list(named)})` : ` (${times})`;
}
