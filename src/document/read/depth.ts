import { report, type Reading } from './reading.js';

/** Whether the place that is read now lies too deep; reported when it does. */
export function isTooDeep(at: Reading, depth = at.path.length): boolean {
  if (depth < at.limits.depth) return false;
  report(at, {
    message: `lies too deep: ${at.limits.depth} objects and lists inside each other are read`,
    hint: 'Check whether the document was nested by mistake.',
  });
  return true;
}
