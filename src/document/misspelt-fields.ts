import { closestName, looseName } from './closest-name.js';
import type { Form, ObjectForm } from './form/form.js';
import { POLICY_FORM } from './form/policy-form.js';
import { issueAt, type Complaint, type Issue, type Key } from './issue.js';
import { isPlainObject, quote } from './words.js';

type Synonyms = Readonly<Record<string, readonly string[]>>;

/** What other formats call a field of ours, by what its object is called in a sentence. */
const ELSEWHERE: Readonly<Record<string, Synonyms>> = {
  document: { title: ['headline'], summary: ['description', 'abstract'], lang: ['language'], sha256: ['hash', 'checksum'] },
  event: { title: ['headline'], body: ['description', 'summary', 'text', 'content'], documents: ['links', 'attachments'] },
  era: { label: ['name', 'title', 'headline'], start: ['from', 'startDate'], end: ['to', 'until', 'endDate'] },
  medium: { url: ['src', 'href'], alt: ['description'], kind: ['type'] },
  case: { name: ['caption', 'title'], docket: ['docketNumber', 'caseNumber'] },
  commentary: { body: ['description', 'summary', 'text'], outlet: ['publication', 'publisher'], url: ['href', 'link'] },
  'piece of text': { href: ['url', 'link'] },
};

/** What is meant by a field that an object does not have, by the object's form, the fields that are absent, and its own name. */
type Meanings = Map<ObjectForm, Map<string, Map<string, string | undefined>>>;

/** A value of a document, with what may stand there. */
interface Part {
  readonly value: unknown;
  readonly form: Form;
  readonly path: readonly Key[];
}

/**
 * A warning for each field that the format does not know, where one of nearly that name is absent: `case` for `cases`,
 * `desciption` for what is called `body` here. Others are the author's own.
 */
export function misspeltFields(document: unknown): Issue[] {
  const issues: Issue[] = [];
  const meanings: Meanings = new Map();
  const open: Part[] = [{ value: document, form: POLICY_FORM, path: [] }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { value, form, path } = part;
    if (form.type === 'object' && isPlainObject(value)) issues.push(...misspeltIn(value, form, path, meanings));
    for (const inner of partsOf(part).reverse()) open.push(inner);
  }
  return issues;
}

function misspeltIn(value: Readonly<Record<string, unknown>>, form: ObjectForm, path: readonly Key[], meanings: Meanings): Issue[] {
  const own = Object.keys(value).filter((key) => !Object.hasOwn(form.fields, key) && isThere(value[key]));
  if (own.length === 0) return [];
  const absent = Object.keys(form.fields).filter((name) => !isThere(value[name]));
  const known = entry(entry(meanings, form, () => new Map<string, Map<string, string | undefined>>()), absent.join(), () => new Map<string, string | undefined>());
  return own.flatMap((key) => {
    const name = entry(known, key, () => fieldMeant(key, absent, form.noun));
    return name === undefined ? [] : [issueAt([...path, key], complaintOf(key, name, form.noun), 'warning')];
  });
}

/** What a map has for a key; made when first asked for. */
function entry<Of, Value>(map: Map<Of, Value>, key: Of, make: () => Value): Value {
  if (!map.has(key)) map.set(key, make());
  return map.get(key) as Value;
}

function fieldMeant(key: string, absent: readonly string[], noun: string): string | undefined {
  const others = Object.entries(ELSEWHERE[noun] ?? {}).filter(([name]) => absent.includes(name));
  return meant(key, absent) ?? others.find(([, words]) => words.some((word) => word === meant(key, [word])))?.[0];
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

/** All names that fields have anywhere in a document: `lang` of an event is no `lane`. */
const KNOWN: ReadonlySet<string> = namesIn(POLICY_FORM);

/** Names of an author's own have a dot in them. */
function meant(key: string, names: readonly string[]): string | undefined {
  if (key.includes('.')) return undefined;
  const name = closestName(key, names, KNOWN.has(key) ? 0 : 1);
  return name !== undefined && (looseName(name) === looseName(key) || key.length > 3) ? name : undefined;
}

function complaintOf(key: string, name: string, noun: string): Complaint {
  return {
    message: `${quote(key)} is no field of ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}, and is not shown`,
    hint: `Did you mean ${quote(name)}?`,
  };
}

function partsOf({ value, form, path }: Part): Part[] {
  const at = (key: Key, part: unknown, of: Form): Part => ({ value: part, form: of, path: [...path, key] });
  switch (form.type) {
    case 'nullable':
      return [{ value, form: form.of, path }];
    case 'union':
      return form.of.filter(({ type }) => type === jsonType(value)).map((option) => ({ value, form: option, path }));
    case 'array':
      return Array.isArray(value) ? value.map((item: unknown, index) => at(index, item, form.of)) : [];
    case 'record':
      return isPlainObject(value) ? Object.entries(value).map(([key, item]) => at(key, item, form.of)) : [];
    case 'object':
      return isPlainObject(value)
        ? Object.entries(form.fields).flatMap(([key, of]) => (Object.hasOwn(value, key) ? [at(key, value[key], of)] : []))
        : [];
    default:
      return [];
  }
}

function jsonType(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function namesIn(form: Form): Set<string> {
  switch (form.type) {
    case 'nullable':
    case 'array':
    case 'record':
      return namesIn(form.of);
    case 'union':
      return new Set(form.of.flatMap((option) => [...namesIn(option)]));
    case 'object':
      return new Set(Object.entries(form.fields).flatMap(([name, of]) => [name, ...namesIn(of)]));
    default:
      return new Set();
  }
}
