import { expect } from '@esm-bundle/chai';
import { wordedDate } from '../../../../src/convert/input/dates/worded-date.js';

const READ: readonly (readonly [text: string, date: string])[] = [
  ['May 17 2025', '2025-05-17'], ['may 17th, 2025', '2025-05-17'], ['Friday, March 7, 2025', '2025-03-07'],
  ['the 7th of March 2025', '2025-03-07'], ['7. März 2025', '2025-03-07'], ['Freitag, den 7. März 2025', '2025-03-07'],
  ['7 de marzo de 2025', '2025-03-07'], ['viernes 7 de marzo del 2025', '2025-03-07'], ['1er août 2024', '2024-08-01'],
  ['7 de março de 2025', '2025-03-07'], ['sexta-feira, 7 de março de 2025', '2025-03-07'], ['1º gennaio 2025', '2025-01-01'],
  ['7 mei 2025', '2025-05-07'], ['7 fevriye 2025', '2025-02-07'], ['2025年3月7日', '2025-03-07'], ['2025年3月', '2025-03'],
  ['ngày 7 tháng 3 năm 2025', '2025-03-07'], ['tháng 3 năm 2025', '2025-03'], ['٧ مارس ٢٠٢٥', '2025-03-07'],
  ['Sept. 2025', '2025-09'], ['marzo de 2025', '2025-03'],
  ['March 7–9, 2025', '2025-03-07/2025-03-09'], ['March 7-9, 2025', '2025-03-07/2025-03-09'],
  ['7–9 March 2025', '2025-03-07/2025-03-09'], ['7.–9. März 2025', '2025-03-07/2025-03-09'],
  ['del 7 al 9 de marzo de 2025', '2025-03-07/2025-03-09'], ['du 7 au 9 mars 2025', '2025-03-07/2025-03-09'],
  ['March 30 – April 2, 2025', '2025-03-30/2025-04-02'], ['Dec. 30, 2024 to Jan. 2, 2025', '2024-12-30/2025-01-02'],
  ['March–May 2025', '2025-03/2025-05'], ['2019–2021', '2019/2021'], ['from May 2019 to 2021', '2019-05/2021'],
  ['2019–present', '2019/..'], ['March 7, 2025 - present', '2025-03-07/..'], ['2019 bis heute', '2019/..'],
  ['about March 2025', '2025-03~'], ['circa 1850', '1850~'], ['c. March 7, 2025', '2025-03-07~'], ['ca. 1850–1860', '1850~/1860~'],
  ['approximately May 2024', '2024-05~'], ['vers mars 2025', '2025-03~'], ['etwa Mai 2024', '2024-05~'],
];

const WORDS = [
  'before', 'after', 'expected', 'early', 'late', 'mid', 'by', 'since', 'until', 'not', 'probably', 'spring', 'fiscal', 'no later than',
];

const UNREAD: readonly string[] = [
  ...WORDS.flatMap((word) => [`${word} March 7, 2025`, `${word} March 2025`, `${word} 7 March 2025`]), 'March 7, 2025 (amended)', 'March 7, 2025 at noon',
  'Mar-2015', '11-Mar-2015', 'March 7 or 8, 2025', 'March 7 2025 8', 'March 32, 2025', '30 February 2025', 'March 9–7, 2025',
  'March–7 April 2025', 'May 5', '31 December', 'Jan 5, \'98', 'out 2025', 'jui 2025', 'Room 2025', '', 'March', `March 7, 2025${' '.repeat(100)}x`,
];

describe('a date in words', () => {
  for (const [text, date] of READ) {
    it(`is ${date} of "${text}"`, () => {
      expect(wordedDate(text)).to.equal(date);
    });
  }

  for (const text of UNREAD) {
    it(`is none of "${text.trim()}"`, () => {
      expect(wordedDate(text)).to.equal(null);
    });
  }
});
