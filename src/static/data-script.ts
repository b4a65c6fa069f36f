import { attributes, html, Markup } from './markup.js';

/** Letters that could end a script, or that HTML or old JavaScript do not take: all of them are only in JSON's strings. */
const UNSAFE = /[<\u2028\u2029\p{Noncharacter_Code_Point}\u007f-\u009f]/gu;

/** Data as a script that nothing runs: JSON in which no markup can begin (HTML Standard, 4.12.1.3). */
export function dataScript(type: string, data: unknown): Markup {
  const json = JSON.stringify(data).replace(UNSAFE, (letter) => Array.from({ length: letter.length }, (_, unit) =>
    `\\u${letter.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(''));
  return html`<script${attributes({ type })}>${new Markup(json)}</script>`;
}
