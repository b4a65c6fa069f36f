import { expect } from '@esm-bundle/chai';
import { directionOf } from '../../src/locale/direction.js';

const RIGHT_TO_LEFT = ['ar', 'AR', 'he-IL', 'fa', 'ur-PK', 'ckb', 'az-Arab', 'pa-arab-PK', 'ur-Aran',
  'ff-Adlm', 'ar-u-nu-latn',
  'ar-EG-u-nu-latn', 'he-x-latn'];
const LEFT_TO_RIGHT = ['en', 'en-US', 'ar-Latn', 'he-Latn-IL', 'uz-Cyrl', 'zh-Hant', 'de-u-nu-arab', 'az',
  '', 'arabic', 'constructor'];

describe('the direction of', () => {
  for (const lang of RIGHT_TO_LEFT) {
    it(`${lang} is right to left`, () => expect(directionOf(lang)).to.equal('rtl'));
  }
  for (const lang of LEFT_TO_RIGHT) {
    it(`${lang || 'no language'} is left to right`, () => expect(directionOf(lang)).to.equal('ltr'));
  }
});
