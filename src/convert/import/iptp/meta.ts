import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isLink } from '../../../document/index.js';

/** What a page says about itself in its head. */
export interface Meta {
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly url?: string | undefined;
}

/** What a browser writes above a page that it saves. */
const SAVED_FROM = /^ saved from url=\(\d+\)(\S+) ?/;

export function metaOf(page: Tree.Document): Meta {
  const root = page.childNodes.filter(isElement).find(({ tagName }) => tagName === 'html');
  const head = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'head');
  const inside = head?.childNodes.filter(isElement) ?? [];
  const title = inside.find(({ tagName }) => tagName === 'title')?.childNodes.map((node) => 'value' in node ? node.value : '');
  const canonical = inside.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
  const graph = inside.find((element) => element.tagName === 'meta' && attribute(element, 'property') === 'og:url');
  const saved = page.childNodes.map((node) => 'data' in node ? SAVED_FROM.exec(node.data)?.[1] : undefined);
  const addresses = [canonical && attribute(canonical, 'href'), graph && attribute(graph, 'content'), ...saved];
  return {
    title: title?.join('').replace(/\s+/g, ' ').trim() || undefined,
    lang: root && attribute(root, 'lang'),
    url: addresses.find((address) => address !== undefined && /^https?:/i.test(address) && isLink(address)),
  };
}

function isElement(node: Tree.ChildNode): node is Tree.Element {
  return 'tagName' in node;
}

function attribute({ attrs }: Tree.Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value.trim() || undefined;
}
