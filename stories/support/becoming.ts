import type { PolicyTimeline } from '../../src/index.js';

/** A timeline that shows one address and, once that is there, is given another. */
export function becoming(first: string, second: string): PolicyTimeline {
  const element = document.createElement('policy-timeline');
  element.addEventListener('policy-load', () => (element.src = second), { once: true });
  element.src = first;
  return element;
}
