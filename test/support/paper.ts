import { emulateMedia, setViewport } from './input.js';
import { Reader } from './reader.js';
import { until } from './until.js';

/** Opens a document on a screen of a width, with what paper needs. */
export async function opens(policy: unknown, screen: number, dir = 'ltr'): Promise<Reader> {
  await setViewport(screen, 900);
  const reader = await Reader.opens(policy, { attributes: { dir } });
  await paperIsThere(reader);
  return reader;
}

/** Prints as browsers do: tells the page, and lays it out for the paper. False where the engine cannot show it. */
export async function prints(paper: number): Promise<boolean> {
  dispatchEvent(new Event('beforeprint'));
  await setViewport(paper, 1000);
  return emulateMedia({ medium: 'print' });
}

/** What is seen of the timeline and of its cards. */
export function seen(reader: Reader, selector: string): HTMLElement[] {
  const roots = [reader.root, ...[...reader.root.querySelectorAll('case-card')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]).filter((element) => element.checkVisibility());
}

/** Waits for what comes late: styles and words of paper. */
export const paperIsThere = async ({ root, timeline }: Reader): Promise<void> => {
  await until('what paper needs is there', () => {
    dispatchEvent(new Event('beforeprint'));
    const ready = root.adoptedStyleSheets.some(({ cssRules }) => [...cssRules].some((rule) => rule.cssText.includes('data-address')));
    dispatchEvent(new Event('afterprint'));
    return ready;
  });
  while (!(await timeline.updateComplete));
};
