import { expect } from '@esm-bundle/chai';
import { parse, type Issue, type Policy } from '../../src/document/index.js';

export function errors(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ severity }) => severity === 'error');
}

export function paths(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ path }) => path);
}

/** The policy of a document that can be shown. */
export function policyOf(input: unknown): Policy {
  const { policy, issues } = parse(input);
  if (!policy) throw new Error(`no policy: ${JSON.stringify(issues)}`);
  return policy;
}

/** Each issue names its place first, then says something, and has a remedy. */
export function expectPlainWords(issues: readonly Issue[]): void {
  for (const { path, message, hint } of issues) {
    const place = path === '' ? 'The document ' : `${path}: `;
    const said = path.length > 120 ? message : message.slice(place.length);
    expect(message.length).to.be.lessThan(500);
    expect(said.length).to.be.greaterThan(5);
    if (said !== message) expect(message.startsWith(place)).to.equal(true);
    expect(hint, message).to.match(/\w{3}/);
  }
}
