import { quote } from '../../../document/index.js';
import type { DatePart, PartProblem } from './date-parts.js';

export function noYear(year: string | undefined): PartProblem {
  const message = year === undefined ? 'the date has no year' : `the year ${quote(year)} is not a whole number`;
  return { part: 'year', message, hint: 'Write the year as a number, such as 2014, or -44 for 44 BCE.' };
}

export function noSuchPart(part: DatePart, text: string, least: number, most: number): PartProblem {
  return {
    part,
    message: `the ${part} ${quote(text)} is not a number from ${least} to ${most}`,
    hint: 'The date is read without it, and shown as it is written. Correct it, or leave it out.',
  };
}

export function orphan(part: DatePart, missing: DatePart): PartProblem {
  const hint = `The date is read without it, and shown as it is written. Write the ${missing}, or leave the ${part} out.`;
  return { part, message: `the date has no ${missing} for its ${part}`, hint };
}

export function onlyYear(): PartProblem {
  return {
    part: 'month',
    message: 'of a year with more than four digits only the year can be read',
    hint: 'The date is read as a year, and shown as it is written.',
  };
}
