import { expect } from '@esm-bundle/chai';
import { parse, type Policy } from '../../src/document/index.js';
import { renderStatic } from '../../src/static/index.js';
import { EMPTY_DOCUMENTS } from '../fixtures/empty-documents.js';

describe('A static page', () => {
  for (const [what, fields] of EMPTY_DOCUMENTS) {
    it(`leaves nothing empty for what a document lacks: ${what}`, () => {
      const page = renderStatic(parse({ title: 'T', lang: 'en', ...fields }).policy as Policy);
      expect(page.match(/<(p|li|dd|dt|ul|ol|dl|a|footer|span|cite)\b[^>]*>\s*<\/\1>/g)).to.equal(null);
      expect(page).not.to.match(/<\/h\d>\s*<\/section>/);
    });
  }
});
