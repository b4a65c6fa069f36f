import { expect } from '@esm-bundle/chai';
import { TRANSLATED } from '../fixtures/translated.js';
import { allByRole, byRole, nameOf } from '../support/accessible.js';
import { press } from '../support/input.js';
import { Reader } from '../support/reader.js';

const opens = (lang: string, document: object = TRANSLATED): Promise<Reader> => Reader.opens(document, { width: 1000, attributes: { lang } });

const part = (reader: Reader, name: string): Element[] => [...reader.root.querySelectorAll(`[part~="${name}"]`)];
const texts = (reader: Reader, name: string): string[] => part(reader, name).map(({ textContent }) => textContent.trim());
const switches = (reader: Reader): string[] => part(reader, 'language-button').map((button) => `${nameOf(button)}${button.getAttribute('aria-pressed') === 'true' ? '*' : ''}`);
const rowOf = (reader: Reader, id: string): HTMLElement => reader.root.querySelector(`.event[data-event="${id}"]`) as HTMLElement;
const titleOf = (reader: Reader, id: string): HTMLElement => rowOf(reader, id).querySelector('[part~="event-title"]') as HTMLElement;

describe('A document with translations', () => {
  it('is shown in that of its page, with who translated it', async () => {
    const reader = await opens('es-MX');
    expect(texts(reader, 'title')).to.deep.equal(['Transbordadores nocturnos a las islas']);
    expect(texts(reader, 'translation-origin')).to.deep.equal(['Traducción automática, sin revisar']);
    expect(switches(reader)).to.deep.equal(['English', 'Español*', 'العربية']);
    expect(titleOf(reader, 'suit').textContent).to.equal('Los isleños demandan');
    expect(titleOf(reader, 'suit').lang).to.equal('es');
    expect(reader.root.querySelector('.chart')?.textContent).to.contain('Aviso a los pasajeros');
  });

  it('is in its original where it has none of that, and where the page says no language', async () => {
    for (const lang of ['en', 'fr', '']) {
      const reader = await opens(lang);
      expect(texts(reader, 'title')).to.deep.equal(['Night ferries to the islands']);
      expect(part(reader, 'event-language')).to.have.length(0);
    }
  });

  it('goes to another language by keyboard, and the focus stays', async () => {
    const reader = await opens('en');
    byRole(reader.root, 'button', 'Español').focus();
    await press('Space');
    await reader.seesPage();
    expect(texts(reader, 'title')).to.deep.equal(['Transbordadores nocturnos a las islas']);
    expect(texts(reader, 'translation-origin')).to.deep.equal(['Machine translation, not reviewed']);
    expect(nameOf(reader.root.activeElement as Element)).to.equal('Español');
    await press('Tab');
    await press('Enter');
    await reader.seesPage();
    expect(texts(reader, 'translation-origin')).to.deep.equal(['Human translation, reviewed March 7, 2025']);
    expect(nameOf(reader.root.activeElement as Element)).to.equal('العربية');
  });

  it('marks what a translation lacks with its language, once at each event', async () => {
    const reader = await opens('es');
    reader.timeline.open = ['notice', 'suit', 'order'];
    await reader.seesPage();
    const marks = ['notice', 'suit', 'order'].map((id) => [...rowOf(reader, id).querySelectorAll('[part~="event-language"]')].map(({ textContent }) => textContent.trim()));
    expect(marks).to.deep.equal([[], ['English'], ['English']]);
    expect(titleOf(reader, 'order').lang).to.equal('en');
    expect(rowOf(reader, 'suit').querySelector<HTMLElement>('[part~="event-body"]')?.lang).to.equal('en');
    expect(part(reader, 'note').map((note) => (note as HTMLElement).lang).sort()).to.deep.equal(['en', 'es']);
  });

  it('runs each text in its own direction', async () => {
    const reader = await opens('en');
    byRole(reader.root, 'button', 'العربية').click();
    await reader.seesPage();
    expect([titleOf(reader, 'notice').dir, titleOf(reader, 'notice').lang]).to.deep.equal(['rtl', 'ar']);
    expect([titleOf(reader, 'suit').dir, titleOf(reader, 'suit').lang]).to.deep.equal(['ltr', 'en']);
    expect(reader.root.querySelector<HTMLElement>('[part~="summary"]')?.lang).to.equal('en');
  });

  it('is found by the words that are shown, and by its own', async () => {
    const reader = await opens('es');
    for (const text of ['isleños', 'islanders sue', 'muelle', 'every pier']) {
      reader.timeline.filter = { text };
      await reader.seesPage();
      expect(reader.listed, text).to.have.length(1);
    }
  });

  it('keeps what is chosen, open and in view when its language changes, and the choice when it comes anew', async () => {
    const reader = await opens('en');
    reader.timeline.show('suit');
    reader.timeline.range = '2025-02/2025-04';
    await reader.seesPage();
    const { range } = reader.timeline;
    byRole(reader.root, 'button', 'Español').click();
    await reader.seesPage();
    expect([reader.timeline.selected, reader.timeline.open, reader.timeline.range]).to.deep.equal(['suit', ['suit'], range]);
    reader.timeline.policy = { ...TRANSLATED, asOf: '2025-10-01' };
    await reader.seesPage();
    expect(switches(reader)).to.deep.equal(['English', 'Español*', 'العربية']);
    reader.timeline.policy = { ...TRANSLATED, id: 'buses' };
    await reader.seesPage();
    expect(switches(reader)).to.deep.equal(['English*', 'Español', 'العربية']);
  });

  it('is given to the page as it is', async () => {
    const reader = await opens('es');
    expect((reader.timeline.policy as { title: string }).title).to.equal(TRANSLATED.title);
    expect(reader.timeline.issues).to.deep.equal([]);
  });

  it('in many languages has a list to choose from', async () => {
    const more = Object.fromEntries(['fr', 'pt', 'ht'].map((lang) => [lang, { origin: 'human', title: `Title ${lang}` }]));
    const reader = await opens('en', { ...TRANSLATED, translations: { ...TRANSLATED.translations, ...more } });
    const list = byRole(reader.root, 'combobox', 'Language of the text') as HTMLSelectElement;
    expect([...list.options].map(({ text }) => text)).to.deep.equal(['English', 'Español', 'العربية', 'Français', 'Português', 'Kreyòl ayisyen']);
    list.value = 'ht';
    list.dispatchEvent(new Event('change'));
    await reader.seesPage();
    expect(texts(reader, 'title')).to.deep.equal(['Title ht']);
    expect(list.value).to.equal('ht');
  });

  it('shows its cases as they are called, each latest event in the language that is read', async () => {
    const reader = await opens('es');
    const card = reader.root.querySelector('case-card')?.shadowRoot;
    expect(card?.querySelector('[part~="case-name"]')?.textContent.trim()).to.equal('Islanders v. City');
    expect(card?.querySelector<HTMLElement>('[part~="case-latest"] bdi')?.lang).to.equal('en');
  });

  it('says nothing of languages where it has one', async () => {
    const reader = await opens('en', { ...TRANSLATED, translations: undefined });
    expect(part(reader, 'translations')).to.have.length(0);
    expect(allByRole(reader.root, 'button').map(nameOf)).not.to.contain('English');
  });

  it('says who translated it in its short form, and changes nothing of its size', async () => {
    const reader = await Reader.opens(TRANSLATED, { width: 400, attributes: { lang: 'es', layout: 'card' } });
    expect(texts(reader, 'title')).to.deep.equal(['Transbordadores nocturnos a las islas']);
    expect(texts(reader, 'translation-origin')).to.deep.equal(['Traducción automática, sin revisar']);
    const height = reader.timeline.offsetHeight;
    const plain = await Reader.opens(TRANSLATED, { width: 400, attributes: { lang: 'en', layout: 'card' } });
    expect(Math.abs(plain.timeline.offsetHeight - height)).to.be.at.most(1);
    const way = reader.root.querySelector('[part~="open-button"]')?.getBoundingClientRect();
    expect(way?.bottom).to.be.at.most(reader.timeline.getBoundingClientRect().bottom);
  });

  it('draws nothing of its original first', async () => {
    const timeline = document.createElement('policy-timeline');
    const seen = new Set<string>();
    timeline.lang = 'es';
    document.body.append(timeline);
    new MutationObserver(() => seen.add(timeline.shadowRoot?.querySelector('[part~="title"]')?.textContent.trim() ?? '')).observe(timeline.shadowRoot as ShadowRoot, { subtree: true, childList: true });
    timeline.policy = TRANSLATED;
    await new Reader(timeline).seesPage();
    expect([...seen].filter(Boolean)).to.deep.equal(['Transbordadores nocturnos a las islas']);
  });
});
