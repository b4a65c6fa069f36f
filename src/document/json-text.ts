import type { Complaint } from './issue.js';
import { quote } from './words.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** A text without the mark that some editors put before it. */
export function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** Why a text is not JSON, for the mistakes that happen. */
export function explainJson(text: string, error: unknown): Complaint {
  const start = text.trimStart();
  if (start === '') return { message: 'is empty', hint: 'Check the address, or write the document into it.' };
  return start.startsWith('<') ? HTML : explainBroken(start, error);
}

const HTML: Complaint = {
  message: 'is a web page (HTML), not JSON',
  hint: 'Check the address: it may lead to a page about the document, a login page or an error page.',
};

/** Why a text that may have been meant as JSON is none. */
function explainBroken(start: string, error: unknown): Complaint {
  if (isCutOff(start)) return CUT_OFF;
  return {
    message: `is not JSON${position(error)}; it starts with ${quote(start)}`,
    hint: 'Look there for a comma too many, a missing quotation mark, or quotation marks that are not ".',
  };
}

const CUT_OFF: Complaint = {
  message: 'ends in the middle: a bracket or quotation mark stays open',
  hint: 'Load or copy the whole file again.',
};

const OPENING = '{[';
const CLOSING = '}]';

/** Whether the text begins an object or a list and ends before it does. */
function isCutOff(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (inText && character === '\\') index += 1;
    else if (character === '"') inText = !inText;
    else if (inText) continue;
    else if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth -= 1;
    if (depth === 0 && !inText) return false;
  }
  return true;
}

/** Engines tell the position in words of their own, and some do not. */
function position(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const [, line, column] = /line (\d{1,9}),? column (\d{1,9})/.exec(message) ?? [];
  if (line !== undefined) return ` at line ${line}, column ${column}`;
  const [, index] = /position (\d{1,9})/.exec(message) ?? [];
  return index === undefined ? '' : ` at character ${index}`;
}
