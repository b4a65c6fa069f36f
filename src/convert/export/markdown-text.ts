import { asBrowsersSee, isLink, type Block, type Inline } from '../../document/index.js';

/**
 * A text that stays text in CommonMark (https://spec.commonmark.org/0.31.2/, 2.4): what could begin or end markup is
 * escaped, and line ends are spaces, as on a page.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, ' ')
    .replaceAll('\0', '\uFFFD')
    .replace(/[\\`*[\]<>~|]|&(?=#?[a-z\d]{1,31};)|!$/gi, '\\$&')
    // Between letters it means nothing (6.2).
    .replace(/(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])/gu, (signs) => '\\_'.repeat(signs.length));
}

/** An address that stands bare in a text, up to the marks of its sentence. */
const BARE = /(https?:\/\/[^\s<>\\`[\]|"“”*~&]{1,2000}[\p{L}\p{N}/_=-])/iu;

/** The same, where addresses whose underscores would be escaped are links of their own (6.5). */
function escapeProse(text: string): string {
  return text.split(BARE).map((part, index) => (index % 2 === 1 && /[^\p{L}\p{N}]_/u.test(part) ? `<${part}>` : escapeMarkdown(part))).join('');
}

/** A line of its own: nothing in it is a heading, a list or a rule. */
export function asLine(markdown: string): string {
  return markdown.trim().replace(/^[#+=-]|^\d{1,9}(?=[.)])/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

export function headingLine(level: number, markdown: string): string {
  return `${'#'.repeat(Math.min(level, 6))} ${markdown.trim().replaceAll('#', '\\#')}`;
}

/** A link around finished text, or that text where the address must not be one. */
export function linkMarkdown(address: string | null | undefined, content: string): string {
  if (typeof address !== 'string' || !isLink(address) || content.trim() === '') return content;
  const target = asBrowsersSee(address).replace(/[<>\\]|&(?=#?[a-z\d]{1,31};)/gi, '\\$&');
  return `[${content}](${/^[^\s()\p{Cc}]+$/u.test(target) ? target : `<${target}>`})`;
}

/** Rich text as paragraphs and lists. */
export function blocksMarkdown(blocks: readonly Block[]): string[] {
  return blocks.map((block) => (typeof block === 'string' || Array.isArray(block)
    ? asLine(inlines(block))
    : listMarkdown(block.list.map(inlines), block.ordered)));
}

export function listMarkdown(items: readonly string[], ordered = false): string {
  return items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${asLine(item)}`).join('\n');
}

/** Paragraphs, lists and headings as one text. A remark parts lists in a row, which would be one (5.3). */
export function joinBlocks(blocks: readonly string[]): string {
  const parted = blocks.flatMap((block, index) => (signOf(block) !== '' && signOf(block) === signOf(blocks[index - 1]) ? ['<!-- -->', block] : [block]));
  return `${parted.join('\n\n')}\n`;
}

const signOf = (block = ''): string => /^(?:-|\d{1,9}\.) /.exec(block)?.[0].slice(-2) ?? '';

function inlines(content: string | readonly Inline[]): string {
  if (typeof content === 'string') return escapeProse(content);
  return content.reduce<string>((before, node) => before + inline(node, before), '');
}

function inline(node: Inline, before: string): string {
  if (typeof node === 'string') return escapeProse(node);
  const { text, em = false, strong = false, quote = false, href } = node;
  const plain = quote ? `“${escapeMarkdown(text)}”` : escapeMarkdown(text);
  return linkMarkdown(href, styled(plain, `${em ? '*' : ''}${strong ? '**' : ''}`, before));
}

/** Asterisks only where they mean emphasis on every side, before a mark at the end; elsewhere, HTML says the same (6.2, 6.6). */
function styled(text: string, signs: string, before: string): string {
  if (signs === '' || text.trim() === '') return text;
  const [, words = '', end = ''] = /^([\p{L}\p{N}](?:.*[\p{L}\p{N}])?)([.,:;]?)$/su.exec(text) ?? [];
  if (words !== '' && !before.endsWith('*')) return `${signs}${words}${signs}${end}`;
  const names = [signs.length !== 2 && 'em', signs.length > 1 && 'strong'].filter((name) => name !== false);
  return names.reduceRight((content, name) => `<${name}>${content}</${name}>`, text);
}
