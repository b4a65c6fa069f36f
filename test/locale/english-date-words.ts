import type { DateWords } from '../../src/locale/date-format.js';

/** A table of words of the tests' own, so that a change of wording breaks no test of formatting. */
export const ENGLISH_DATE_WORDS: DateWords = {
  about: (text) => `about ${text}`,
  uncertain: (text) => `${text} (uncertain)`,
  from: (text) => `from ${text}`,
  until: (text) => `until ${text}`,
  endUnknown: (text) => `from ${text}, end unknown`,
  startUnknown: (text) => `until ${text}, start unknown`,
  unknownPart: (text, part) => `${text} (${part} unknown)`,
  decade: (firstYear) => `${firstYear}s`,
  withTime: (day, time) => `${day}, ${time}`,
};
