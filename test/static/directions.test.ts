import { expect } from '@esm-bundle/chai';
import { parse } from '../../src/document/index.js';
import { renderStatic } from '../../src/static/index.js';
import { ARABIC } from '../fixtures/harbour-arabic.js';
import { SMALL } from '../fixtures/policies.js';
import { fromLeftToRight, placeOf, textBox } from '../support/rectangles.js';

/** The static page as a browser without scripts shows it. */
function shown(source: unknown): HTMLElement {
  const { policy } = parse(source);
  if (!policy) throw new Error('No policy.');
  const { body } = new DOMParser().parseFromString(renderStatic(policy), 'text/html');
  const host = document.importNode(body.firstElementChild as HTMLElement, true);
  const page = document.createElement('div');
  for (const { name, value } of host.attributes) if (name !== 'id') page.setAttribute(name, value);
  page.append(...host.childNodes);
  document.body.append(page);
  return page;
}
afterEach(() => document.body.replaceChildren());

function holding(page: HTMLElement, selector: string, text: string): HTMLElement {
  const found = [...page.querySelectorAll<HTMLElement>(selector)].find(({ textContent }) => textContent.includes(text));
  if (!found) throw new Error(`No ${selector} with "${text}".`);
  return found;
}

describe('A static page from right to left', () => {
  it('reads captions, dockets and English words from left to right', () => {
    const page = shown({ ...ARABIC, lang: 'fa' });
    expect(fromLeftToRight(holding(page, 'h4', 'وزارة'), 'وزارة', 'v.', 'Board')).to.deep.equal(['وزارة', 'v.', 'Board']);
    expect(fromLeftToRight(holding(page, 'p', '1:25'), '1:25', 'cv', '00010')).to.deep.equal(['1:25', 'cv', '00010']);
    expect(fromLeftToRight(holding(page, 'header li', 'as of'), 'as', 'of')).to.deep.equal(['as', 'of']);
    expect(holding(page, 'bdi', 'as of').lang).to.equal('en');
  });

  it('puts the full stop of an English title behind it', () => {
    const title = holding(shown({ ...ARABIC, events: [{ date: '2025', title: 'Filed in D.D.C.' }] }), 'h4', 'Filed');
    expect(placeOf(title, 'C.').right).to.be.closeTo(textBox(title).right, 0.5);
  });

  it('says what its texts are in: words of ours in English, what they quote not', () => {
    const asOf = holding(shown({ ...ARABIC, lang: 'fa' }), 'bdi[lang="en"]', 'as of');
    expect(asOf.querySelector('bdi')?.getAttribute('lang')).to.equal('');
  });

  it('is never torn by isolates that a text has itself', () => {
    const page = shown({ ...ARABIC, events: [{ date: '2025', title: 'نص\u2069 و\u2068 نص' }] });
    expect(holding(page, 'h4', 'و').textContent).to.equal('نص و نص');
  });
});

describe('A static page from left to right', () => {
  it('keeps an Arabic name whole between English words', () => {
    const page = shown({ ...SMALL, events: [{ date: '2025-03', title: 'Report', kind: 'report', outlet: 'صحيفة الرصيف (1)' }] });
    const line = holding(page, 'p', 'صحيفة');
    expect(fromLeftToRight(line, 'March', 'Press report', 'صحيفة')).to.deep.equal(['March', 'Press report', 'صحيفة']);
    expect(line.querySelector('bdi')?.textContent).to.equal('صحيفة الرصيف (1)');
  });

  it('is as it was where nothing runs the other way', () => {
    expect(shown(SMALL).querySelector('bdi')).to.equal(null);
  });
});
