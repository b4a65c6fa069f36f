import { expect } from '@esm-bundle/chai';

describe('the time zone of a test run', () => {
  it('is the one that was asked for, so that the other tests of dates say something', () => {
    const { expectedTimeZoneOffset } = globalThis as { expectedTimeZoneOffset?: number };
    expect(new Date(2025, 0, 1).getTimezoneOffset()).to.equal(expectedTimeZoneOffset);
  });
});
