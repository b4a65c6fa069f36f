/** Finished HTML. Only the functions below make it, of text that was escaped on its way in. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text becomes text, and nothing becomes nothing. */
export type Content = Markup | string | number | false | null | undefined | readonly Content[];

/** Tagged template: its own letters are HTML, every value is escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + written(values[index - 1]) + string));
}

/** ` lang="en"` for each attribute that has a value. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Markup {
  return new Markup(Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`)).join(''));
}

/** An element whose name is worked out, on a line of its own. */
export function element(name: string, content: Content): Markup {
  return new Markup(`<${name}>${written(content)}</${name}>\n`);
}

function written(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (Array.isArray(content)) return content.map(written).join('');
  return typeof content === 'string' || typeof content === 'number' ? isolated(escaped(String(content))) : '';
}

/** Isolates of Unicode are elements in HTML, where those that a document has itself are in pairs. */
function isolated(text: string): string {
  const open: string[] = [];
  const lone: string[] = [];
  const markup = text.replace(ISOLATES, (letter) => {
    if (letter !== END) return ELEMENTS[`${open.push(letter) > 1 ? (open.at(-2) ?? '') : ''}${letter}`] ?? ELEMENTS[letter] ?? '';
    if (open.pop() === undefined) lone.push(letter);
    return '</bdi>';
  });
  return lone.length + open.length === 0 ? markup : unisolated(text);
}

/** A text where no element may stand, such as the title of a page. */
export const unisolated = (text: string): string => text.replace(ISOLATES, '');

const ISOLATES = /[\u2066-\u2069]/g;
const END = '\u2069';
/**
 * Where words of ours run against the document's language, they are English for want of it, and what they quote is in
 * another language.
 */
const ELEMENTS: Readonly<Record<string, string>> = {
  '\u2066': '<bdi lang="en" dir="ltr">', '\u2067': '<bdi dir="rtl">', '\u2068': '<bdi>', '\u2066\u2068': '<bdi lang="">',
};
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

/** What HTML cannot hold (HTML Standard, 13.2.3.5): halves of letters, noncharacters, controls that are no space. */
const UNWRITABLE = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n\f\r])\p{Cc}/gu;

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
