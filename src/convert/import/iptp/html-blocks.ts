import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Inline } from '../../../document/index.js';
import { type Block, runText, sliceBlock, trimmed, unglue } from './block.js';
import { VIEW_DOCUMENT } from './template.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const UNSEEN = words('head script style template noscript select option textarea svg math iframe object dialog nav');
const LINES = words(
  'address article aside blockquote body br button caption center dd details div dl dt fieldset figcaption figure ' +
  'footer form h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary table td th time tr ul',
);
/** Links that stand for something by themselves, wherever they are. */
const LONE = new RegExp(`${VIEW_DOCUMENT.source}|^go to article$|^link to case here\\.?$`, 'i');

interface Style {
  readonly href?: string;
  readonly em?: true;
  readonly strong?: true;
}

/** What waits to be read: a node, or the end of an element. */
type Step = readonly [node: Tree.ChildNode | null, style: Style];

/** Makes an address of the page absolute; undefined when it cannot be a link. */
export type Resolve = (address: string) => string | undefined;

/** The lines that a page shows, in its order. Without recursion: foreign pages nest as they like. */
export function htmlBlocks(page: Tree.Document, resolve: Resolve): Block[] {
  const lines = new Lines();
  const steps: Step[] = [];
  const enter = (parent: Tree.ParentNode, style: Style): void => {
    for (const node of parent.childNodes.toReversed()) steps.push([node, style]);
  };
  enter(page, {});
  for (let step = steps.pop(); step; step = steps.pop()) {
    const [node, style] = step;
    if (node === null) {
      lines.end();
    } else if ('value' in node) {
      lines.add(node.value, style);
    } else if ('tagName' in node && isSeen(node)) {
      if (LINES.has(node.tagName)) {
        lines.begin(node);
        steps.push([null, style]);
      }
      enter(node, styleOf(node, style, resolve));
    }
  }
  lines.end();
  return lines.blocks.flatMap(apart).flatMap(unglued);
}

function isSeen({ tagName, attrs }: Tree.Element): boolean {
  return !UNSEEN.has(tagName) && !attrs.some(({ name }) => name === 'hidden');
}

function styleOf({ tagName, attrs }: Tree.Element, style: Style, resolve: Resolve): Style {
  if (tagName === 'em' || tagName === 'i') return { ...style, em: true };
  if (tagName === 'strong' || tagName === 'b') return { ...style, strong: true };
  const address = tagName === 'a' ? attrs.find(({ name }) => name === 'href')?.value : undefined;
  const href = address === undefined ? undefined : resolve(address);
  return href === undefined ? style : { ...style, href };
}

/** Collects texts to lines. */
class Lines {
  readonly blocks: Block[] = [];
  #runs: Inline[] = [];
  #item = false;
  #level: number | undefined;
  #line = 0;

  begin({ tagName, sourceCodeLocation }: Tree.Element): void {
    this.end();
    this.#item ||= tagName === 'li';
    this.#level = /^h[1-6]$/.test(tagName) ? Number(tagName.slice(1)) : undefined;
    this.#line = sourceCodeLocation?.startLine ?? this.#line;
  }

  add(written: string, style: Style): void {
    const before = this.#runs.at(-1);
    const collapsed = written.replace(/\s+/g, ' ');
    const isSpaced = before === undefined || runText(before).endsWith(' ');
    const text = isSpaced ? collapsed.trimStart() : collapsed;
    if (text !== '') this.#runs.push(Object.keys(style).length > 0 ? { text, ...style } : text);
  }

  end(): void {
    const runs = this.#runs;
    const text = runs.map(runText).join('');
    if (text.trim() !== '') {
      const level = this.#level;
      this.blocks.push(trimmed({
        text, runs, item: this.#item, ...(level === 1 && { main: true }), ...(level !== undefined && { level }), place: `line ${this.#line}`,
      }));
      this.#item = false;
    }
    this.#runs = [];
    this.#level = undefined;
  }
}

/** A line whose last words are a link for itself is two. */
function apart(block: Block): Block[] {
  const last = block.runs.at(-1);
  if (block.runs.length < 2 || typeof last !== 'object' || last.href === undefined) return [block];
  if (!LONE.test(last.text.trim())) return [block];
  const at = block.text.length - last.text.length;
  return [trimmed(sliceBlock(block, 0, at)), { ...trimmed(sliceBlock(block, at)), item: false }].filter(({ text }) => text !== '');
}

/** Elements that are lines by their style sheet alone stand without a space between them. */
function unglued(block: Block): Block[] {
  const pieces = unglue(block.text).split('\n');
  if (pieces.length === 1) return [block];
  let at = 0;
  return pieces.map((text, index) => {
    const piece = trimmed(sliceBlock(block, at, at + text.length));
    at += text.length;
    return index === 0 ? piece : { ...piece, item: false };
  });
}
