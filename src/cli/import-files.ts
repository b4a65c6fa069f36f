import { courtOf } from '../convert/courts/court-of.js';
import { IMPORT_FORMATS, type ImportFormat } from '../convert/formats.js';
import type { Imported, Importer, ImportOptions } from '../convert/input/importer.js';
import type { FieldReport, ImportReport, Problem } from '../convert/input/report.js';
import { mergePolicies } from '../convert/merge.js';
import { explainJson, parse, withoutMark } from '../document/index.js';
import type { ImportInput } from './import-input.js';

/** Imports files of one format as one document: those of an API together, others each by itself, and then joined. */
export async function importFiles(format: ImportFormat, inputs: readonly ImportInput[], options: ImportOptions): Promise<Imported> {
  const read = await format.load();
  const [only] = inputs;
  if (only && inputs.length === 1) return read(only.value, options);
  return format.joins ? readTogether(read, inputs, options) : joined(inputs, inputs.map((input) => read(input.value, options)), options);
}

/** Of files that are no JSON it says so, and reads the others. One that is a list is as many objects. */
function readTogether(read: Importer, inputs: readonly ImportInput[], options: ImportOptions): Imported {
  const values = inputs.map(jsonValue);
  const { policy, report } = read(values.flatMap(({ value }) => value?.flat() ?? []), options);
  return { policy, report: { ...report, problems: [...values.flatMap(({ problem }) => problem ?? []), ...report.problems] } };
}

function jsonValue({ name, value }: ImportInput): { value?: [unknown]; problem?: Problem } {
  if (typeof value !== 'string') return { value: [value] };
  const json = withoutMark(value);
  try {
    return { value: [JSON.parse(json)] };
  } catch (error) {
    const { message, hint } = explainJson(json, error);
    return { problem: { severity: 'error', place: name, message: `${name} ${message}`, hint } };
  }
}

/** Documents of several files as one. What is wrong with a file is told with its name. */
function joined(inputs: readonly ImportInput[], parts: readonly Imported[], { title }: ImportOptions): Imported {
  const policies = parts.flatMap(({ policy }) => (policy && parse(policy).policy) ?? []);
  const own = parts.flatMap(({ report }, index) => report.problems.map((problem) => inFile(inputs[index]?.name ?? '', problem)));
  if (policies.length === 0) return { policy: null, report: sum(parts.map(({ report }) => report), own) };
  const { policy, report } = mergePolicies(policies, { courtOf, ...(title !== undefined && { title }) });
  const whole = sum([...parts.map((part) => part.report), report], [...own, ...report.problems]);
  return { policy, report: { ...whole, result: report.result } };
}

function inFile(name: string, problem: Problem): Problem {
  return { ...problem, place: [name, problem.place].filter(Boolean).join(', '), message: `${name}: ${problem.message}` };
}

function sum(reports: readonly ImportReport[], problems: readonly Problem[]): ImportReport {
  const lines = (fate: 'read' | 'kept' | 'dropped' | 'guessed'): FieldReport[] => {
    const found = new Map<string, FieldReport>();
    for (const line of reports.flatMap((report) => report[fate])) {
      const key = `${line.from}\n${line.note}`;
      found.set(key, { ...line, count: line.count + (found.get(key)?.count ?? 0) });
    }
    return [...found.values()];
  };
  const [first] = reports;
  return {
    format: first?.format ?? '', result: first?.result ?? NOTHING, problems,
    read: lines('read'), kept: lines('kept'), dropped: lines('dropped'), guessed: lines('guessed'),
  };
}

const NOTHING: ImportReport['result'] = { events: 0, cases: 0, documents: 0, spans: 0, eras: 0, notes: 0, commentary: 0 };

/** The address of the data of a file, which may be that of a page about them. */
export function addressOf(file: string, format: string | undefined): string {
  const formats = format === undefined ? [...IMPORT_FORMATS.values()] : [IMPORT_FORMATS.get(format)];
  const addresses = formats.map((one) => one?.addressOf?.(file) ?? file);
  return addresses.find((address) => address !== file) ?? file;
}
