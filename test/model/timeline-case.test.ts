import { expect } from '@esm-bundle/chai';
import { timelineOf, titlesOf } from './timeline-of.js';

const MASS = { id: 'mad', label: 'D. Mass.' };
const DC = { id: 'dcd', label: 'D.D.C.' };
const CEDC = {
  id: 'cedc', name: 'Cmty. Econ. Dev. Ctr. v. Bessent', court: MASS, docket: '25-cv-12822',
  aliases: [{ text: 'CEDC v. Bessent' }, { text: 'CEDC v. B', sic: true }],
};

/** The ids of the cases that an event with this reference belongs to. */
function casesOf(reference: string | string[], ...cases: unknown[]): readonly string[] {
  const { events } = timelineOf([{ cases: reference }], { cases });
  return events[0]?.cases ?? [];
}

describe('a reference to a case', () => {
  const same = [
    'cedc', 'Cmty. Econ. Dev. Ctr. v. Bessent', 'CEDC v. Bessent', 'cedc v. bessent', 'CEDC v. B',
    '25-cv-12822 (D. Mass.)', '1:25-cv-12822 (D. Mass.)', 'No. 1:25-cv-12822-IT (D.Mass.)',
    '25-CV-12822 (mad)',
    'CEDC v. Nobody, No. 25-cv-012822 (D. Mass.)',
  ];
  for (const reference of same) {
    it(`finds it by ${JSON.stringify(reference)}`, () => {
      expect(casesOf(reference, CEDC)).to.deep.equal(['cedc']);
    });
  }

  const others = [
    '25-cv-12822', '25-cv-12822 (D.D.C.)', '25-cr-12822 (D. Mass.)', '24-cv-12822 (D. Mass.)',
    '25-cv-1282 (D. Mass.)',
    'D. Mass.', '(D. Mass.)', 'constructor', '__proto__', '',
  ];
  for (const reference of others) {
    it(`does not take ${JSON.stringify(reference)} for it`, () => {
      expect(casesOf(reference, CEDC)).to.deep.equal([]);
    });
  }

  it('finds an appeal by its number in the court of appeals', () => {
    const appeal = { id: 'appeal', name: 'Appeal', court: { id: 'cadc', label: 'D.C. Cir.' },
      docket: 'No. 25-5181' };
    expect(casesOf('25-5181 (D.C. Cir.)', CEDC, appeal)).to.deep.equal(['appeal']);
  });

  it('finds an application to the Supreme Court, which has no hyphen', () => {
    const stay = { id: 'stay', name: 'Application', court: { id: 'scotus', label: 'U.S.' },
      docket: '24A1203' };
    expect(casesOf('No. 24A1203 (U.S.)', CEDC, stay)).to.deep.equal(['stay']);
  });

  it('finds a consolidated case by each of its numbers', () => {
    const both = { ...CEDC, docket: ['25-cv-12822', '1:25-cv-13000'] };
    expect(casesOf(['25-cv-12822 (D. Mass.)'], both)).to.deep.equal(['cedc']);
    expect(casesOf(['25-cv-13000 (mad)'], both)).to.deep.equal(['cedc']);
  });

  it('counts once when it is written twice', () => {
    expect(casesOf(['cedc', '25-cv-12822 (D. Mass.)', 'CEDC v. Bessent'], CEDC)).to.deep.equal(['cedc']);
  });
});

describe('the cases of a timeline', () => {
  const idsOf = (...cases: unknown[]): string[] => timelineOf([], { cases }).cases.map(({ id }) => id);
  const again = { id: 'again', name: 'The same, entered again', court: MASS, docket: '1:25-cv-12822-IT' };

  it('are one where one number in one court was entered twice, and both ids lead to it', () => {
    expect(idsOf(CEDC, again)).to.deep.equal(['cedc']);
    expect(casesOf('again', CEDC, again)).to.deep.equal(['cedc']);
    expect(casesOf('The same, entered again', CEDC, again)).to.deep.equal(['cedc']);
  });

  it('are one where one entry names the court by id and label, and the other by either', () => {
    expect(idsOf(CEDC, { ...again, court: { label: 'D.Mass' } })).to.deep.equal(['cedc']);
    expect(idsOf(CEDC, { ...again, court: { id: 'mad', label: 'Boston' } })).to.deep.equal(['cedc']);
  });

  it('are two where the same digits stand in two courts, or in none', () => {
    expect(idsOf(CEDC, { ...again, court: DC })).to.deep.equal(['cedc', 'again']);
    expect(idsOf(CEDC, { ...again, court: undefined })).to.deep.equal(['cedc', 'again']);
  });

  it('are two where two divisions of one court gave the same number', () => {
    const [dallas, fortWorth] = ['3:25-cv-00123', '4:25-cv-00123'].map((docket) =>
      ({ id: docket, name: docket, docket, court: { label: 'N.D. Tex.' } }));
    expect(idsOf(dallas, fortWorth)).to.deep.equal(['3:25-cv-00123', '4:25-cv-00123']);
    expect(casesOf('4:25-cv-123 (N.D. Tex.)', dallas, fortWorth)).to.deep.equal(['4:25-cv-00123']);
  });

  it('have their events, oldest first, and their spans', () => {
    const events = [
      { title: 'Order', date: '2026-02-05', cases: 'cedc' }, { title: 'Report', date: '2025-12-01' },
      { title: 'Complaint', date: '2025-09-30', cases: ['25-cv-12822 (D. Mass.)', 'nowhere'] },
    ];
    const span = { track: 'restraint', state: 'stay', start: '2026-02-05', basis: 'source',
      case: 'CEDC v. Bessent' };
    const [entry] = timelineOf(events, { cases: [CEDC], spans: [span] }).cases;
    expect(titlesOf(entry?.events ?? [])).to.deep.equal(['Complaint', 'Order']);
    expect(entry?.spans.map(({ source }) => source.state)).to.deep.equal(['stay']);
  });

  it('are joined to the case they come from', () => {
    const appeal = { id: 'appeal', name: 'On appeal',
      parent: { case: '25-cv-12822 (D. Mass.)', type: 'appeal' } };
    const [below, above] = timelineOf([], { cases: [CEDC, appeal] }).cases;
    expect(above?.parent?.id).to.equal('cedc');
    expect(below?.children.map(({ id }) => id)).to.deep.equal(['appeal']);
    expect(below?.parent).to.equal(undefined);
  });

  it('are not their own parents, however they are entered', () => {
    const self = { ...CEDC, parent: { case: '25-cv-12822 (D. Mass.)', type: 'transfer' } };
    const [entry] = timelineOf([], { cases: [self] }).cases;
    expect([entry?.parent, entry?.children]).to.deep.equal([undefined, []]);
  });
});

describe('the short name of a case', () => {
  const shortName = (name: string, ...aliases: unknown[]): string | undefined =>
    timelineOf([], { cases: [{ id: 'one', name, aliases }] }).cases[0]?.shortName;

  it('is its shortest correct spelling', () => {
    expect(shortName('Center v. Internal', { text: 'Center v. IRS' }, { text: 'C v. IRS' }))
      .to.equal('C v. IRS');
  });

  it('is never a misprint', () => {
    expect(shortName('Center v. Internal', { text: 'C v. I', sic: true })).to.equal('Center v. Internal');
  });
});
