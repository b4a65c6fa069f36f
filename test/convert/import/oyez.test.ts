import { expect } from '@esm-bundle/chai';
import { importOyez } from '../../../src/convert/import/oyez.js';
import { CASE, LIST } from '../../fixtures/formats/oyez.js';
import { lostLeaves } from '../../support/leaves.mjs';

describe('cases of Oyez', () => {
  it('lose nothing, and no problem is reported but of an event without a day', () => {
    for (const [input, undated] of [[CASE, []], [LIST, ['/1/timeline/0: has no date']]] as const) {
      const imported = importOyez(input);
      expect(lostLeaves(input, imported)).to.deep.equal([]);
      expect(imported.report.problems.map(({ message }) => message)).to.deep.equal(undated);
    }
  });

  it('are what the court did, on its days, with arguments and opinions as documents', () => {
    const { policy } = importOyez(CASE);
    expect(policy?.title).to.equal('River Club v. Harbor Board');
    expect(policy?.cases).to.deep.equal([{
      id: 'river-club-v-harbor-board', name: 'River Club v. Harbor Board', court: { id: 'scotus', label: 'Supreme Court of the United States' }, docket: ['29-700', '29-701'],
      links: [{ label: 'Oyez', url: 'https://www.oyez.org/cases/2029/29-700' }, { label: 'Justia', url: 'https://supreme.justia.example/29-700/' }],
    }]);
    expect(policy?.events.map(({ date, title, kind }) => [date, title, kind])).to.deep.equal([
      ['2029-11-22', 'Granted', 'order'], ['2030-03-09', 'Argued', 'hearing'], ['2030-03-10', 'Argued', 'hearing'], ['2030-06-09', 'Decided', 'opinion'],
    ]);
    expect(policy?.events[3]).to.deep.include({
      body: { html: '<p>It may not.</p>' }, documents: [{ label: 'Opinion of the Court', url: 'https://supreme.justia.example/29-700/opinion.html' }], cases: 'river-club-v-harbor-board',
    });
    expect(policy?.identifiers).to.deep.equal([{ scheme: 'us-reports', value: '640 U.S. 12' }]);
  });

  it('make neither a status nor a span of who won', () => {
    const { policy } = importOyez(CASE);
    expect([policy?.status, policy?.spans, policy?.cases?.[0]?.posture]).to.deep.equal([undefined, undefined, undefined]);
    expect(JSON.stringify(policy?.ext)).to.include('winning_party');
  });

  it('of a list are told apart by their names', () => {
    const { policy } = importOyez(LIST);
    expect(policy?.events.map(({ date, title }) => [date, title])).to.deep.equal([
      ['2030-03-09', 'Argued: Gull v. Pier'], [null, 'Granted: Rope v. Sail'], ['2030-06-09', 'Decided: Rope v. Sail'],
    ]);
  });

  it('have documents called as they are, angle brackets and all', () => {
    const { policy } = importOyez({ ...CASE, written_opinion: [{ ...CASE.written_opinion[0], title: 'Opinion of <redacted> &amp;lt;Sr.>' }] });
    expect(policy?.events[3]?.documents?.[0]?.label).to.equal('Opinion of <redacted> &lt;Sr.>');
  });

  it('keep what was decided where no event has it: files at the case, texts beside the document', () => {
    const input = { ...CASE, timeline: CASE.timeline.filter(({ event }) => event === 'Granted') };
    const imported = importOyez(input);
    expect(lostLeaves(input, imported)).to.deep.equal([]);
    expect(imported.policy?.cases?.[0]?.links?.slice(2)).to.deep.equal([
      { label: 'Oral Argument - March 9, 2030', url: 'https://api.oyez.org/case_media/oral_argument_audio/25001' },
      { label: 'Opinion of the Court', url: 'https://supreme.justia.example/29-700/opinion.html' },
    ]);
    expect(JSON.stringify(imported.policy?.ext)).to.include('It may not.');
  });

  it('have the pictures of a conclusion', () => {
    const { policy } = importOyez({ ...CASE, conclusion: '<p>It may not.</p><img src="https://a.example/bell.png" alt="A bell">' });
    expect(policy?.events.map(({ media }) => media)).to.deep.equal([undefined, undefined, undefined, [{ url: 'https://a.example/bell.png', alt: 'A bell' }]]);
  });
});
