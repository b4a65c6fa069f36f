import { slug, type PolicyCase } from '../../../document/index.js';
import { FreeIds } from '../../input/free-ids.js';
import type { CaseDraft } from '../../input/importer.js';
import type { CaseNames } from '../../table/columns.js';

/** What a row says of its case beside the name. */
interface CaseCells {
  readonly court?: string | undefined;
  readonly docket?: string | undefined;
}

const NO_CELLS: CaseCells = {};

/** The cases of a document, and those that rows add to them: one for each name, docket and court. */
export class TableCases implements CaseNames {
  readonly #added: CaseDraft[] = [];
  /** By name, or by name, docket and court. */
  readonly #ids: Map<string, string>;
  readonly #names: Map<string, string>;
  readonly #free: FreeIds;

  constructor(cases: readonly PolicyCase[]) {
    this.#ids = new Map(cases.map(({ id, name }): [string, string] => [name, id]).reverse());
    this.#names = new Map(cases.map(({ id, name }): [string, string] => [id, name]));
    this.#free = new FreeIds(this.#names.keys());
  }

  readonly nameOf = (reference: string): string => this.#names.get(reference) ?? reference;

  readonly idOf = (name: string): string => this.add(name);

  /** The id of the case that a row is about. */
  add(name: string, { court, docket }: CaseCells = NO_CELLS): string {
    const key = docket === undefined && court === undefined ? name : `${name}\n${docket ?? ''}\n${court ?? ''}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#free.take(slug(name) || 'case');
    this.#ids.set(key, id);
    this.#names.set(id, name);
    this.#added.push({ id, name, ...(court !== undefined && { court: { label: court } }), ...(docket !== undefined && { docket }) });
    return id;
  }

  /** The cases of the document with those that were added. */
  with(cases: unknown): { cases?: CaseDraft[] } {
    if (this.#added.length === 0) return {};
    return { cases: [...(Array.isArray(cases) ? (cases as CaseDraft[]) : []), ...this.#added] };
  }
}
