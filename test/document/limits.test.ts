import { expect } from '@esm-bundle/chai';
import { DEFAULT_LIMITS, parse } from '../../src/document/index.js';
import { expectPlainWords, paths, policyOf } from './expectations.js';
import { FULL } from './full-document.js';

describe('limits', () => {
  const document = {
    title: 'A policy',
    events: ['A', 'B', 'C'].map((title) => ({ date: '2025-02-28', title })),
  };

  it('on events keep the first ones and say so', () => {
    const { policy, issues } = parse(document, { events: 2 });
    expect(policy?.events.map(({ title }) => title)).to.deep.equal(['A', 'B']);
    expect(issues.map(({ message }) => message)).to.deep.equal([
      '/events: holds 3 events, and the first 2 are read',
    ]);
    expectPlainWords(issues);
  });

  it('on a text leave out that text', () => {
    const { policy, issues } = parse(
      { ...document, summary: 'x'.repeat(21), ext: { a: ['y'.repeat(21)] } },
      { text: 20 },
    );
    expect(policy).to.deep.equal({ ...policyOf(document), ext: { a: [null] } });
    expect(paths(issues)).to.deep.equal(['/summary', '/ext/a/0']);
    expect(issues[0]?.message).to.include('21').and.include('20');
    expectPlainWords(issues);
  });

  it('on depth leave out what lies deeper', () => {
    const { policy, issues } = parse({ ...document, ext: { a: { b: { c: { d: 1 } } } } }, { depth: 4 });
    expect(policy?.ext).to.deep.equal({ a: { b: {} } });
    expect(paths(issues)).to.deep.equal(['/ext/a/b/c']);
    expectPlainWords(issues);
  });

  it('on bytes refuse the document', () => {
    const { policy, issues } = parse({ ...document, summary: 'x'.repeat(1000) }, { bytes: 1000 });
    expect(policy).to.equal(null);
    expect(paths(issues)).to.deep.equal(['']);
    expect(issues[0]?.message).to.include('1000 bytes');
    expectPlainWords(issues);
  });

  it('keep their defaults when they are no numbers', () => {
    const wishes = {
      events: undefined,
      text: NaN,
      depth: '3',
      bytes: -1,
    } as unknown as typeof DEFAULT_LIMITS;
    expect(parse(FULL, wishes)).to.deep.equal(parse(FULL, DEFAULT_LIMITS));
  });
});
