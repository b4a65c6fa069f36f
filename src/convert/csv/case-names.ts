/** Cases are called by their names in cells, and by their ids in documents. */
export interface CaseNames {
  readonly nameOf: (reference: string) => string;
  /** Undefined when no case has the name. */
  readonly idOf: (name: string) => string | undefined;
}

export function caseNames(cases: readonly { readonly id: string; readonly name: string }[]): CaseNames {
  const names = new Map(cases.map(({ id, name }) => [id, name]));
  const ids = new Map(cases.map(({ id, name }): [string, string] => [name, id]).reverse());
  return { nameOf: (reference) => names.get(reference) ?? reference, idOf: (name) => ids.get(name) };
}
