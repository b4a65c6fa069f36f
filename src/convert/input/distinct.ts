import type { PolicyFacet } from '../../document/index.js';

/** The texts that there are, each once. */
export function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** Facets of one label as one, with each value once. */
export function joinFacets(facets: readonly PolicyFacet[]): PolicyFacet[] {
  const values = new Map<string, Set<string>>();
  for (const facet of facets) values.set(facet.label, new Set([...values.get(facet.label) ?? [], ...facet.values]));
  return [...values].map(([label, set]) => ({ label, values: [...set] }));
}
