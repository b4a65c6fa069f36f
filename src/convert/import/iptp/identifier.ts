import type { PolicyDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import { part, trimmed, type Block } from './block.js';
import type { Entry } from './outline.js';

const IDENTIFIER = /(?:Trump\s+\d\.\d\s+)?\[\s*ID\s*:?\s*#?\s*:?\s*(\d{1,6})\s*\]/i;

/** The number that the tracker gives an entry: "Trump 2.0 [ID #1583]", "[ID: #1404]", "[ID# 1419]". */
export type Identifier = NonNullable<PolicyDraft['identifiers']>[number];

/** Takes the number out of the entries that hold it, and says below which line it stood. */
export function numbered(
  entries: readonly Entry[], ledger: Ledger,
): { readonly entries: readonly Entry[]; readonly identifiers: readonly Identifier[] } {
  const identifiers = new Map<string, Identifier>();
  const without = entries.map((entry) => {
    const { identifier, blocks, at } = take(entry.blocks);
    if (!identifier) return entry;
    if (!identifiers.has(identifier.value)) identifiers.set(identifier.value, identifier);
    ledger.read('[ID #]', 'identifiers');
    return { ...entry, blocks, labelsFrom: entry.section === 'announced' ? at : Infinity };
  });
  return { entries: without, identifiers: [...identifiers.values()] };
}

interface Taken {
  readonly identifier: Identifier | undefined;
  readonly blocks: readonly Block[];
  /** Index of the first block below it. */
  readonly at: number;
}

function take(blocks: readonly Block[]): Taken {
  const at = blocks.findIndex(({ text }) => IDENTIFIER.test(text));
  const block = blocks[at];
  const found = block && IDENTIFIER.exec(block.text);
  if (!found) return { identifier: undefined, blocks, at };
  const [label, value = ''] = found;
  const pieces = [trimmed(part(block, 0, found.index)), trimmed(part(block, found.index + label.length))]
    .filter(({ text }) => text !== '');
  return {
    identifier: { scheme: 'iptp', value, label },
    blocks: blocks.toSpliced(at, 1, ...pieces),
    at: at + pieces.length,
  };
}
