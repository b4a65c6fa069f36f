import { NO_JSON, type TextKind } from './foreign-text.js';
import { withoutComments } from './script.js';

/** Characters within which a kind of text shows. */
const BEGINNING = 4096;

const SIMILE_XML: TextKind = {
  is: 'seems to be a timeline of SIMILE in XML, which is not read',
  test: (text) => /^\s*<[^]*<event\s[^>]*\bstart\s*=/i.test(text.slice(0, BEGINNING)),
  hint: 'Give the same in JSON, {"events": [{"start": "1961-05-20", "title": "…"}]}, and import it as simile.',
};

const PAGE_OF_SCRIPT: TextKind = {
  is: 'is a web page with a timeline in its script',
  test: (text) => /^\s*</.test(text) && /\bDataSet\s*\(|\bTL\.Timeline\s*\(|\bcreateStoryJS\s*\(/.test(text),
  hint: 'Save the list or object of its data, from the script or the address there, in a file of its own.',
};

/** With what a line of a program begins. */
const STATEMENTS = [
  '(?:var|let|const)\\s[^\\n=;]{1,200}=', 'import\\s[^\\n]{0,200}["\']', 'export\\s+(?:default|const|let|var|function|class|async)\\b',
  '(?:async\\s+)?function\\b', 'class\\s+\\w+\\s*(?:extends\\b|\\{)', '["\']use strict', '\\$\\(', '\\((?:function|\\()',
];
const STATEMENT = new RegExp(`^(?:${STATEMENTS.join('|')})`);

const PROGRAM: TextKind = {
  is: 'is a program, and not only its data',
  test: (text) => STATEMENT.test(withoutComments(text)),
  hint: 'Save the list or object of its data in a file of its own.',
};

const TEMPLATE: TextKind = {
  is: 'is a template, which another program fills in',
  test: (text) => /^---\s*[\r\n]|\{%-?\s/.test(text.slice(0, BEGINNING)),
  hint: 'Give the file that is made from it: it may be at the address of the page.',
};

/** What no data of a script are. */
export const NO_SCRIPT: readonly TextKind[] = [SIMILE_XML, PAGE_OF_SCRIPT, TEMPLATE, PROGRAM, ...NO_JSON];
