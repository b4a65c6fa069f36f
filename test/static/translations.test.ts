import { expect } from '@esm-bundle/chai';
import '../../src/define.js';
import { parse, type Policy } from '../../src/document/index.js';
import { loadMessages } from '../../src/locale/languages.js';
import { renderStatic } from '../../src/static/index.js';
import { TRANSLATED } from '../fixtures/translated.js';
import { Reader } from '../support/reader.js';

const policy = parse(TRANSLATED).policy as Policy;
const bodyOf = (lang?: string): HTMLElement => new DOMParser().parseFromString(renderStatic(policy, { lang, jsonLd: true }), 'text/html').body;
const langOf = (element: Element | null): string | undefined => element?.closest('[lang]')?.getAttribute('lang') ?? undefined;
const holding = (body: HTMLElement, text: string): Element | null =>
  [...body.querySelectorAll('policy-timeline :not(script, style)')].filter(({ textContent }) => textContent.includes(text)).at(-1) ?? null;

describe('A static page of a document with translations', () => {
  before(() => Promise.all([loadMessages('es'), loadMessages('ar')]));

  it('marks each text with its language, and says who translated it', () => {
    const body = bodyOf('es');
    expect(body.querySelector('policy-timeline')?.getAttribute('lang')).to.equal('es');
    for (const [text, lang] of [
      ['Transbordadores', 'es'], ['Aviso a los pasajeros', 'es'], ['Traducción automática, sin revisar', 'es'], ['Tarifas', 'es'],
      ['They ask for', 'en'], ['Ferries run again', 'en'], ['Tides move', 'en'], ['Pilot', 'en'], ['Islanders v. City', 'en'],
    ] as const) expect(langOf(holding(body, text)), text).to.equal(lang);
    expect(body.textContent.match(/English/g)).to.have.length(2);
  });

  it('runs from right to left, and what it has no words for from left to right', () => {
    const body = bodyOf('ar');
    expect(body.querySelector('policy-timeline')?.getAttribute('dir')).to.equal('rtl');
    expect(holding(body, 'Ferries run again')?.closest('[dir]')?.getAttribute('dir')).to.equal('ltr');
    expect(holding(body, 'عُلِّق')?.closest('[dir]')?.getAttribute('dir')).to.equal('rtl');
  });

  it('is as it was where nobody asks for a language', () => {
    expect(renderStatic(policy)).to.equal(renderStatic(policy, { lang: 'en' }));
    expect(bodyOf().querySelector('policy-timeline [lang]')).to.equal(null);
  });

  it('tells search engines the language of its title', () => {
    const data = [...bodyOf('es').querySelectorAll('script')].find(({ type }) => type === 'application/ld+json')?.textContent ?? '';
    const { name, inLanguage } = JSON.parse(data) as { name: string; inLanguage: string };
    expect([name, inLanguage]).to.deep.equal(['Transbordadores nocturnos a las islas', 'es']);
  });

  it('is taken over by the element in the same language', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    page.innerHTML = renderStatic(policy, { lang: 'es' });
    const reader = new Reader(page.querySelector('policy-timeline') as Reader['timeline']);
    await reader.seesPage();
    expect(reader.root.querySelector('[part~="title"]')?.textContent.trim()).to.equal('Transbordadores nocturnos a las islas');
    expect(reader.listed).to.have.length(3);
  });
});
