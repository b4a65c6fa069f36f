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
  return typeof content === 'string' || typeof content === 'number' ? escaped(String(content)) : '';
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

/** What HTML cannot hold (HTML Standard, 13.2.3.5): halves of letters, noncharacters, controls that are no space. */
const UNWRITABLE = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n\f\r])\p{Cc}/gu;

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
