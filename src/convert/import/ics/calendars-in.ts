import ICAL from 'ical.js';
import { Fields } from '../../input/fields.js';
import { NO_CALENDAR } from '../../input/files/foreign-text.js';
import { refuse, textInput } from '../../input/files/text-input.js';
import type { Ledger } from '../../input/ledger.js';
import { dropPersonal } from '../../input/personal-data.js';

const GIVE = 'Give a calendar in the format iCalendar (.ics).';
const FORMAT = { noun: 'calendar', give: GIVE, foreign: NO_CALENDAR };

/** As ical.js gives it: https://datatracker.ietf.org/doc/html/rfc7265. */
type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]];
type Property = readonly [name: string, parameters: Readonly<Record<string, unknown>>, type: string, ...values: unknown[]];

/** The calendars of a text; null, with an error in the ledger, when there is none. */
export function calendarsIn(input: unknown, ledger: Ledger): readonly Fields[] | null {
  const text = textInput(input, FORMAT, ledger);
  return text === null ? null : parsed(text, ledger);
}

function parsed(text: string, ledger: Ledger): readonly Fields[] | null {
  const calendars = objectsIn(text, ledger)?.map((calendar) => new Fields(calendar, ledger));
  if (!calendars) return null;
  if (calendars.length === 0) return refuse('The file holds no calendar', GIVE, ledger);
  if (!calendars.some(({ value }) => Array.isArray(value['VEVENT']))) return refuse('The calendar holds no events', GIVE, ledger);
  for (const calendar of calendars) dropPersonal(calendar);
  return calendars;
}

function objectsIn(text: string, ledger: Ledger): readonly Record<string, unknown>[] | null {
  try {
    const read = ICAL.parse(withTypes(text)) as unknown as Component | readonly Component[];
    const roots = typeof read[0] === 'string' ? [read as Component] : read as readonly Component[];
    return roots.filter(([name]) => name === 'vcalendar').map((calendar) => objectOf(calendar));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`The calendar cannot be read: ${reason}`, GIVE, ledger);
  }
}

/** Lines with a date, their other parameters, and the date. */
const DATED = /^((?:DTSTART|DTEND|DUE|RECURRENCE-ID|CREATED|LAST-MODIFIED)(?:;(?:"[^"\r\n]*"|[^":\r\n])*)?):([^\r\n]*)/gim;
const TYPES: readonly (readonly [written: RegExp, type: string])[] = [[/^\d{8}$/, 'DATE'], [/^\d{8}T\d{6}Z?$/, 'DATE-TIME'], [/^/, 'UNKNOWN']];

/** Dates by how they are written, whatever their lines say: the library takes out of them what has to stand there, unseen. */
function withTypes(text: string): string {
  return text.replace(DATED, (_, name: string, date: string) => {
    const [, type = ''] = TYPES.find(([written]) => written.test(date.trim())) ?? [];
    return `${name.replace(/;VALUE=[^;:]*/i, '')};VALUE=${type}:${date}`;
  });
}

/** Deeper down there is nothing but a mistake. */
const DEEPEST = 60;

/** Properties by their names, with those of several values as lists, and parameters as "DTSTART;TZID"; a level of components. */
function objectOf([, properties, components]: Component, depth = 0): Record<string, unknown> {
  if (depth > DEEPEST) throw new RangeError('components are nested too deeply');
  const parts = listsOf(components.map((component) => [component[0].toUpperCase(), [objectOf(component, depth + 1)]]));
  const values = [...listsOf(properties.flatMap(valuesOf))].map(([name, list]) => [name, list.length === 1 ? list[0] : list] as const);
  return Object.fromEntries([...values, ...parts]);
}

type Values = readonly (readonly [name: string, values: readonly unknown[]])[];

function valuesOf([name, parameters, type, ...values]: Property): Values {
  const texts = values.map((value) => (type === 'unknown' ? unescaped(value) : plain(value)));
  const told = Object.entries(parameters).map(([parameter, value]) => [`${name};${parameter}`.toUpperCase(), [plain(value)]] as const);
  return [...name === 'uid' ? partsOfId(texts[0]) : [[name.toUpperCase(), texts] as const], ...told];
}

/** All values of a name as one list, which grows in place. */
function listsOf(named: Values): Map<string, unknown[]> {
  const lists = new Map<string, unknown[]>();
  for (const [name, values] of named) {
    const list = lists.get(name) ?? [];
    for (const value of values) list.push(value);
    lists.set(name, list);
  }
  return lists;
}

/** An id is made as an email is, and is none: apart, neither of its parts is taken for one. */
function partsOfId(id: unknown): Values {
  const [own = '', ...host] = String(id).split('@');
  return [['UID', [own]], ...(host.length > 0 ? [['UID;HOST', [host.join('@')]] as const] : [])];
}

/** Of properties that RFC 5545 does not name, ical.js leaves texts as they were written. */
function unescaped(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\\([\\;,])/g, '$1').replace(/\\n/gi, '\n') : plain(value);
}

/** Values of several parts are joined as they are written. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(String).join(';');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
