import { expect } from '@esm-bundle/chai';
import { eventInHash, linkHash } from '../../src/interaction/index.js';

describe('a deep link', () => {
  const IDS: readonly (readonly [string, string])[] = [
    ['iptp-1583', '2025-03-07-complaint'], ['a b', 'ü/ö'], ['50%', '#1'], ['سياسة', '政策'],
  ];
  for (const [policy, event] of IDS) {
    it(`leads to ${event} of ${policy}`, () => {
      expect(linkHash(policy, event)).to.match(/^#[\w%!'()*~.-]+\/[\w%!'()*~.-]+$/);
      expect(eventInHash(linkHash(policy, event), policy)).to.equal(event);
    });
  }

  it('may lead to the policy itself', () => {
    expect(linkHash('iptp-1583')).to.equal('#iptp-1583');
    expect(eventInHash('#iptp-1583', 'iptp-1583')).to.equal(null);
  });

  for (const hash of ['', '#', '#/', '#other/event', '#iptp/', '#iptp', '#%E0%A4%A/event', '#event', '#%/%',
    '#IPTP/event']) {
    it(`asks this policy for nothing with ${JSON.stringify(hash)}`, () => {
      expect(eventInHash(hash, 'iptp')).to.equal(null);
    });
  }

  it('with a broken escape is read as it stands', () => {
    expect(eventInHash('#iptp/100%', 'iptp')).to.equal('100%');
  });
});
