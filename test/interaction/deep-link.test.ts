import { expect } from '@esm-bundle/chai';
import { eventInHash, linkHash } from '../../src/interaction/deep-link.js';

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

  const ROUTES: readonly (readonly [route: string, link: string])[] = [
    ['#/', '#/?policy-event=iptp/e%201'],
    ['#!/a/b', '#!/a/b?policy-event=iptp/e%201'],
    ['#/a?x=1', '#/a?x=1&policy-event=iptp/e%201'],
    ['#/a?policy-event=iptp/other&x=1', '#/a?x=1&policy-event=iptp/e%201'],
    ['#/a?policy-event=iptp/other', '#/a?policy-event=iptp/e%201'],
  ];
  for (const [route, link] of ROUTES) {
    it(`from the route ${route} stays in it`, () => {
      expect(linkHash('iptp', 'e 1', route)).to.equal(link);
      expect(eventInHash(link, 'iptp')).to.equal('e 1');
      // Routers write parameters anew.
      expect(eventInHash(link.replace('iptp/', 'iptp%2F'), 'iptp')).to.equal('e 1');
      expect(eventInHash(link, 'other')).to.equal(null);
    });
  }

  it('to the policy itself is the route alone', () => {
    expect(linkHash('iptp', undefined, '#/a?x=1&policy-event=iptp/e')).to.equal('#/a?x=1');
    expect(linkHash('iptp', undefined, '#section-2')).to.equal('#iptp');
  });

  it('with a broken escape is read as it stands', () => {
    expect(eventInHash('#iptp/100%', 'iptp')).to.equal('100%');
  });
});
