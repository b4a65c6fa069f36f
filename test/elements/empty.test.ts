import { expect } from '@esm-bundle/chai';
import { EMPTY_DOCUMENTS } from '../fixtures/empty-documents.js';
import { Reader } from '../support/reader.js';

/** What has nothing in it that a reader could see, and may take room, or be met by who reads by ear. */
function shellsIn(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('[part], p, dd, dt, li, ul, ol, section, footer, header')].flatMap((element) => {
    const inner = element.shadowRoot ? [...element.shadowRoot.querySelectorAll('article')].map(({ textContent }) => textContent).join('') : element.textContent;
    const isPicture = element.matches('svg, input, [aria-hidden=true], :has(svg, input, case-card, .glyph)') || element.closest('.chart, svg, .zoom, .menu, .small') !== null;
    return inner.trim() === '' && !isPicture && element.checkVisibility() ? [`${element.localName}.${element.className} ${element.getAttribute('part') ?? ''}`] : [];
  });
}

describe('What a document lacks', () => {
  for (const [what, fields] of EMPTY_DOCUMENTS) {
    it(`leaves no empty box: ${what}`, async () => {
      const reader = await Reader.opens({ title: 'A rule', ...fields }, { width: 900 });
      for (const button of reader.root.querySelectorAll<HTMLElement>('.event-button')) button.click();
      await reader.seesPage();
      const cards = [...reader.root.querySelectorAll('case-card')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
      expect([reader.root, ...cards].flatMap(shellsIn)).to.deep.equal([]);
      const labels = [...reader.root.querySelectorAll('dt, .row-label')].map(({ textContent }) => textContent);
      expect(labels.filter((label) => label !== 'Status'), 'labels of nothing').to.deep.equal([]);
    });
  }
});
