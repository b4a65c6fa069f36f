import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * The steps that a text may cost: for each element, as many as elements are open around it, since the HTML Standard
 * looks through those. Ten thousand elements inside each other are a tenth of it; a second is not reached.
 */
const MOST_STEPS = 5e8;

/**
 * Parses HTML as browsers do, without running or fetching anything; with `lines`, nodes know theirs,
 * which triples the time. Null where its nesting would take too long.
 */
export function parseHtml(html: string, { lines = false } = {}): Tree.Document | null {
  const tooDeep = new Error();
  let open = 0;
  let steps = 0;
  try {
    return parse(html, {
      scriptingEnabled: false,
      sourceCodeLocationInfo: lines,
      treeAdapter: {
        ...defaultTreeAdapter,
        onItemPush: () => {
          steps += ++open;
          if (steps > MOST_STEPS) throw tooDeep;
        },
        onItemPop: () => void (open -= 1),
      },
    });
  } catch (error) {
    if (error === tooDeep) return null;
    throw error;
  }
}
