import { expect } from '@esm-bundle/chai';
import { importIptp } from '../../../../src/convert/import/iptp.js';

/** A page with one action: lines as a browser copies them. */
function page(...lines: readonly string[]): string {
  return ['A fictional rule', 'Original Date Announced', 'March 1, 2025', 'It begins.', 'Subsequent Trump and Court Action',
    ...lines].join('\n\n');
}

/** What is cited, and the cases of the result as name, court and docket. */
const CITED: readonly (readonly [text: string, cases: readonly (readonly [string, string?, string?])[]])[] = [
  ['It ended for the HPO. Ferry Riders v. Marlow, No. 1:25-cv-00901 (D.D.C.).', [['Ferry Riders v. Marlow', 'dcd', '1:25-cv-00901']]],
  ['See Isle Cmty. Ctr. of N. Mass. v. Marlow, No. 25-cv-404 (D. Mass.).', [['Isle Cmty. Ctr. of N. Mass. v. Marlow', 'mad', '25-cv-404']]],
  ['It was shown in Riders v. Dep\'t of Ports, 1:25-cv-9-AB (D.D.C. 2025).', [['Riders v. Dep\'t of Ports', 'dcd', '1:25-cv-9']]],
  ['They sue. Legal Servs. in E. Harbor v. Port, No. 25-1 (9th Cir.).', [['Legal Servs. in E. Harbor v. Port', 'ca9', '25-1']]],
  ['The brief in Riders, Local 3 v. Port, No. 25-1 (9th Cir.) is short.', [['Riders, Local 3 v. Port', 'ca9', '25-1']]],
  ['Riders v. Port, No. 25-5001 (D.C. Cir. 2025).', [['Riders v. Port', 'cadc', '25-5001']]],
  ['Port v. Riders, No. 24A9001 (U.S.).', [['Port v. Riders', 'scotus', '24A9001']]],
  ['Riders v. Port, Nos. 25-1, 25-2 (9th Cir.).', [['Riders v. Port', 'ca9', '25-1,25-2']]],
  ['Riders v. Port (N.D. Cal. 3:19-cv-1)(9th Cir. 19-2).', [['Riders v. Port', 'cand', '3:19-cv-1'], ['Riders v. Port', 'ca9', '19-2']]],
  ['Riders v. Port, No. 25-cv-9 (D. Mass.). Riders v. Port Bd., 1:25-cv-00009 (D. Mass.).', [['Riders v. Port Bd.', 'mad', '25-cv-9']]],
  ['Riders v. Port, No. 25-cv-9 (D. Mass.). Riders v. Port, No. 25-cv-9 (D.D.C.).',
    [['Riders v. Port', 'mad', '25-cv-9'], ['Riders v. Port', 'dcd', '25-cv-9']]],
  ['Riders v. Port, No. 25-cv-9 (D.D.C. filed Feb. 4, 2025).', [['Riders v. Port', 'dcd', '25-cv-9']]],
  ['Pages 10-15 (see above) say nothing of a case.', []],
];

describe('citations', () => {
  for (const [text, cases] of CITED) {
    it(`of "${text}" are ${cases.length} cases`, () => {
      const { policy } = importIptp(page('March 7, 2025', 'Lamps', text));
      const found = policy?.cases?.map(({ name, court, docket }) => [name, court?.id, String(docket)]) ?? [];
      expect(found).to.deep.equal(cases);
    });
  }
});

/** How many citations a text has, the number of an entry of a docket among them. */
const COUNTED: readonly (readonly [text: string, count: number])[] = [
  ['Riders v. Port, No. 25-cv-9 (D. Mass.). The record is at Docket No. 48.', 2],
  ['The record in Riders v. Port, No. 25-cv-9 (D. Mass.), ECF No. 12-1; see also Dkt. 14 and D.E. 15, shows it.', 4],
  ['Riders v. Port, Docket No. 25-9 (9th Cir.), and Riders v. Port, Docket No. 1:25-cv-00009 (D. Mass.).', 2],
  ['The record is at Docket No. 48.', 0],
];

describe('the report of citations', () => {
  for (const [text, count] of COUNTED) {
    it(`counts ${count} in "${text}"`, () => {
      const { report } = importIptp(page('March 7, 2025', 'Lamps', text));
      expect(report.read.find(({ from }) => from.endsWith(': citation'))?.count ?? 0).to.equal(count);
    });
  }
});

/** Names in titles that mean "Island Cmty. Ctr. of N. Mass. v. Marlow", and some that do not. */
const NAMES: readonly (readonly [name: string, isAlike: boolean])[] = [
  ['Island Community Center of N. Mass. v. Marlow', true],
  ['ICC v. Marlow', true],
  ['ICC v. Marlov', true],
  ['Island v. Marlow', true],
  ['Iceland v. Marlow', true],
  ['Texas v. United States', false],
];

describe('a case in a title', () => {
  for (const [name, isAlike] of NAMES) {
    it(`"${name}" is ${isAlike ? 'an alias of the case that is cited, and a guess' : 'a case of its own'}`, () => {
      const cited = 'Island Cmty. Ctr. of N. Mass. v. Marlow, No. 25-cv-404 (D. Mass.).';
      const { policy, report } = importIptp(page('March 7, 2025', `2025.03.07 Order - ${name}`, cited));
      expect(policy?.cases?.length).to.equal(isAlike ? 1 : 2);
      expect(policy?.cases?.[0]?.aliases ?? []).to.deep.equal(isAlike ? [{ text: name }] : []);
      expect(report.guessed.some(({ from }) => from.endsWith('case in the title'))).to.equal(isAlike);
    });
  }
});
