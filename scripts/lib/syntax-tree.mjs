/** All nodes of a syntax tree, each before those inside it. */
export function* nodesOf(node) {
  if (Array.isArray(node)) for (const child of node) yield* nodesOf(child);
  else if (node && typeof node === 'object') {
    if (node.type) yield node;
    for (const child of Object.values(node)) yield* nodesOf(child);
  }
}

/** The text with each edit `[start, end, replacement]` made; no edit lies inside another. */
export const edited = (text, edits) => [...edits].sort(([a], [b]) => b - a)
  .reduce((code, [start, end, replacement]) => code.slice(0, start) + replacement + code.slice(end), text);
