import type { Complaint } from './issue.js';
import { quote } from './words.js';

const OPENING = '{[';
const CLOSING = '}]';

/** Why a text that may have been meant as JSON is none. In the CDN files the engine's own words stand for this. */
export function explainBroken(start: string, error: unknown): Complaint {
  if (isCutOff(start)) return CUT_OFF;
  return {
    message: `is not JSON${place(error)}; it starts with ${quote(start)}`,
    hint: 'Look there for a comma too many, a missing quotation mark, or quotation marks that are not ".',
  };
}

const CUT_OFF: Complaint = {
  message: 'ends in the middle: a bracket or quotation mark stays open',
  hint: 'Load or copy the whole file again.',
};

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

/** Engines tell the place in words of their own, and some do not. */
function place(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const [, line, column] = /line (\d{1,9}),? column (\d{1,9})/.exec(message) ?? [];
  if (line !== undefined) return ` at line ${line}, column ${column}`;
  const [, position] = /position (\d{1,9})/.exec(message) ?? [];
  return position === undefined ? '' : ` at character ${position}`;
}
