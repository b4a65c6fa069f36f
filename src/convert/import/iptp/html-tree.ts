import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements that may be open at once: browsers stop at 512, and each costs time for all that are inside it. */
const DEEPEST = 2000;

class TooDeep extends Error {}

/** The tree of an HTML page; null when it nests too deeply to be one. */
export function htmlTree(html: string): Tree.Document | null {
  let open = 0;
  try {
    return parse(html, {
      scriptingEnabled: false,
      sourceCodeLocationInfo: true,
      treeAdapter: {
        ...defaultTreeAdapter,
        onItemPush: () => {
          if (++open > DEEPEST) throw new TooDeep();
        },
        onItemPop: () => {
          open -= 1;
        },
      },
    });
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}
