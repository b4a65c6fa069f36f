import { parse, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface Read {
  readonly tree: Tree.Document | Tree.DocumentFragment;
  readonly errors: readonly string[];
}

/** HTML as parse5 reads it, with everything that it finds wrong. */
export function read(html: string): Read {
  const errors: string[] = [];
  const options = { sourceCodeLocationInfo: true, onParseError: ({ code }: { code: string }) => void errors.push(code) };
  return { tree: /^<!doctype/i.test(html) ? parse(html, options) : parseFragment(html, options), errors };
}

export const rewrite = ({ tree }: Read): string => serialize(tree);

/** The tags of HTML in their order: a parser that has to mend something changes them. Without those that direction asks for. */
export const tagsOf = (html: string): string[] => html.match(/<\/?(?!bdi)[a-z][a-z\d-]*/g) ?? [];

export function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

export const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((known) => known.name === name)?.value;

/** What readers can see or follow: texts and addresses, without scripts and styles. */
export function visibleText(node: Tree.ParentNode): string {
  return node.childNodes.map((child) => {
    if ('value' in child) return child.value;
    if (!('tagName' in child) || ['script', 'style', 'title'].includes(child.tagName)) return '';
    const seen = child.attrs.filter(({ name }) => ['href', 'src', 'alt', 'hreflang', 'type', 'lang'].includes(name));
    return [visibleText(child), ...seen.map(({ value }) => value)].join(' ');
  }).join(' ');
}
