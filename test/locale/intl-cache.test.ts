import { expect } from '@esm-bundle/chai';
import { dateTimeFormat, numberFormat } from '../../src/locale/intl-cache.js';

describe('Intl formats', () => {
  it('are made once for a language and its options', () => {
    expect(dateTimeFormat('es', { year: 'numeric' })).to.equal(dateTimeFormat('es', { year: 'numeric' }));
    expect(numberFormat('es', {})).to.equal(numberFormat('es', {}));
  });

  it('differ by language and by options', () => {
    const year = dateTimeFormat('es', { year: 'numeric' });
    expect(year).to.not.equal(dateTimeFormat('ja', { year: 'numeric' }));
    expect(year).to.not.equal(dateTimeFormat('es', { year: '2-digit' }));
  });

  it('are forgotten when a hundred others were used since, and kept while in use', () => {
    const first = dateTimeFormat('es', { month: 'long' });
    const second = dateTimeFormat('es', { month: 'short' });
    for (let other = 0; other < 99; other += 1) {
      dateTimeFormat(`en-x-a${other}`, { month: 'long' });
      dateTimeFormat('es', { month: 'long' });
    }
    expect(dateTimeFormat('es', { month: 'long' })).to.equal(first);
    expect(dateTimeFormat('es', { month: 'short' })).to.not.equal(second);
  });

  it('are in UTC and the Gregorian calendar, whatever was asked for', () => {
    const format = dateTimeFormat('th-u-ca-buddhist', { timeZone: 'Asia/Tokyo', calendar: 'persian' });
    expect(format.resolvedOptions()).to.include({ timeZone: 'UTC', calendar: 'gregory' });
  });

  it('are English, not those of the machine, for a tag that is broken or that no engine knows', () => {
    for (const lang of ['', 'en_US', '!', 'qaa', 'tlh']) {
      expect(dateTimeFormat(lang, {}).resolvedOptions().locale, lang).to.equal('en');
      expect(numberFormat(lang, {}).resolvedOptions().locale, lang).to.equal('en');
    }
  });
});
