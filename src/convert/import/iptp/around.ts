import type { PolicyDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import { addressOf, type Block } from './block.js';
import { commentaryOf, GO } from './commentary.js';
import { facetsOf } from './facets.js';
import type { PartName } from './headings.js';
import type { Part } from './outline.js';

type Draft = Partial<Pick<PolicyDraft, 'status' | 'facets' | 'commentary' | 'feedback'>>;
type Kept = { readonly heading: string; readonly lines: readonly unknown[] };

/** What the page says about the policy as a whole. */
export interface Around {
  readonly draft: Draft;
  /** Sections that the document format has no place for. */
  readonly kept: readonly Kept[];
  /** Titles of documents. */
  readonly documents: readonly Block[];
}

interface Found {
  readonly status?: NonNullable<Draft['status']>;
  readonly facets?: NonNullable<Draft['facets']>;
  readonly commentary?: NonNullable<Draft['commentary']>;
  readonly feedback?: NonNullable<Draft['feedback']>;
  readonly documents?: readonly Block[];
  readonly kept?: Kept;
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/;

const READERS: Readonly<Record<PartName, (part: Part, ledger: Ledger) => Found>> = {
  status: (part, ledger) => ({ status: [statusOf(part, ledger)] }),
  recent: (part, ledger) => (part.blocks.length > 0 ? { status: [statusOf(part, ledger)] } : {}),
  facets: (part, ledger) => {
    const { facets, status } = facetsOf(part, ledger);
    return { facets: [...facets], status: [status] };
  },
  documents: ({ blocks }) => ({ documents: blocks }),
  commentary: ({ blocks }, ledger) => ({ commentary: commentaryOf(blocks, ledger) }),
  feedback: ({ label }, ledger) => {
    ledger.read('feedback line', 'feedback');
    const email = EMAIL.exec(label)?.[0];
    return { feedback: { text: label, ...(email !== undefined && { email }) } };
  },
  other: (part, ledger) => {
    if (part.blocks.length > 0) ledger.kept(part.label, 'ext', part.blocks.length);
    return part.blocks.length > 0 ? { kept: { heading: part.label, lines: part.blocks.map(lineOf) } } : {};
  },
};

export function readAround(parts: readonly Part[], ledger: Ledger): Around {
  const found = parts.flatMap(apart).map((part) => READERS[part.name](part, ledger));
  const all = <Key extends 'status' | 'facets' | 'commentary'>(key: Key): NonNullable<Found[Key]>[number][] =>
    found.flatMap((each) => [...(each[key] ?? [])] as NonNullable<Found[Key]>[number][]);
  const [status, facets, commentary] = [all('status'), all('facets'), all('commentary')];
  const feedback = found.find((each) => each.feedback)?.feedback;
  return {
    draft: {
      ...(facets.length > 0 && { facets }),
      ...(status.length > 0 && { status }),
      ...(commentary.length > 0 && { commentary }),
      ...(feedback && { feedback }),
    },
    kept: found.flatMap(({ kept }) => kept ?? []),
    documents: found.flatMap(({ documents }) => documents ?? []),
  };
}

/** What follows the feedback line is a part of its own: articles, or what nobody knows. */
function apart(part: Part): Part[] {
  if (part.name !== 'feedback' || part.blocks.length === 0) return [part];
  const name = part.blocks.some(({ text }) => GO.test(text)) ? 'commentary' : 'other';
  return [{ ...part, blocks: [] }, { name, label: 'Below the feedback line', blocks: part.blocks }];
}

/** Verbatim; "None" says that the source lists none. */
function statusOf({ label, blocks }: Part, ledger: Ledger): NonNullable<Draft['status']>[number] {
  ledger.read(label, 'status');
  const value = blocks.map(({ text }) => text).join(' · ');
  return { label, value: value === '' || /^(?:none|n\/a)\.?$/i.test(value) ? null : value };
}

export function lineOf(block: Block): unknown {
  const href = addressOf(block);
  if (href !== undefined) return { text: block.text, href };
  return block.runs.every((run) => typeof run === 'string') ? block.text : block.runs;
}
