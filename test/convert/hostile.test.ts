import { expect } from '@esm-bundle/chai';
import MarkdownIt from 'markdown-it';
import { EXPORT_FORMATS, IMPORT_FORMATS } from '../../src/convert/formats.js';
import { parse, type Policy } from '../../src/document/index.js';
import { FULL } from '../document/full-document.js';
import { ADDRESSES, MARKUP } from '../fixtures/attacks.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';
import { WHOLE as FILES } from './format-files.js';
import { changed, inFile, SET } from './hostile-input.js';

const ADDRESS = /https?:\/\/[^\s"'<>,]+/g;

const withAddress = (value: unknown, address: string): unknown =>
  changed(value, (written, field) => (/^(?:url|href|link|archiveUrl)$/.test(field) ? address : written.replace(ADDRESS, () => inFile(value, address))));

const withMarkup = (markup: string): object => ({
  ...changed(FULL, (written, field) => (SET.has(field) ? written : markup)) as object,
  commentary: [{ title: markup, body: { html: markup } }],
});

const documentOf = (draft: unknown): Policy => {
  const { policy } = parse(draft);
  if (!policy) throw new Error('no policy');
  return policy;
};

const tree = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Every address that a page would open, load or send to. */
const inPage = (html: string): string[] => [...tree(html).querySelectorAll('*')].flatMap((element) =>
  ['href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'cite', 'poster', 'background', 'ping', 'xlink:href']
    .flatMap((name) => element.getAttribute(name) ?? []));

/** Without the checks of the parser, so that only those of the export are left. */
const markdown = new MarkdownIt({ html: true });
markdown.validateLink = () => true;

const inJson = (json: string): string[] => {
  const found: string[] = [];
  // What no field has a place for is kept as data, which nothing shows.
  const told = JSON.parse(json, (name, value: unknown) => (name === 'ext' ? undefined : value)) as unknown;
  changed(told, (written, field) => {
    if (/^(?:url|@id|sameAs|URL|contentUrl|href|archiveUrl|link)$/.test(field)) found.push(written);
    return written;
  });
  return found;
};

/** What of an export is an address, for who follows it. */
const READ: Readonly<Record<string, (written: string) => string[]>> = {
  html: inPage,
  markdown: (written) => inPage(markdown.render(written)),
  json: inJson,
  'json-ld': inJson,
  'csl-json': inJson,
  ics: (written) => written.replace(/\r\n[ \t]/g, '').split('\r\n').filter((line) => /^(?:URL|ATTACH|SOURCE)/.test(line)).map((line) => line.replace(/^[^:]*:/, '')),
};

const PAGE = 'https://page.example/';
const ALLOWED = ['http:', 'https:', 'mailto:'];

/** Those that lead elsewhere than to http, https, mailto or the site itself, as browsers see them or once trimmed. */
const astray = (addresses: readonly string[]): string[] => addresses.filter((address) =>
  [address, address.trim(), decodeURI(address.replace(/%(?![\da-f]{2})/gi, '%25')).trim()].some((one) => URL.canParse(one, PAGE) && !ALLOWED.includes(new URL(one, PAGE).protocol)));

async function exported(policy: Policy): Promise<string[]> {
  const found = await Promise.all(Object.entries(READ).map(async ([name, read]) => {
    const write = await EXPORT_FORMATS.get(name)?.load();
    return astray(read(write?.(policy) ?? '')).map((address) => `${name}: ${JSON.stringify(address)}`);
  }));
  return found.flat();
}

describe('An address that leads astray', () => {
  it('is found by this test where nothing is checked', () => {
    expect(ADDRESSES.length).to.be.greaterThan(70);
    const seen = ADDRESSES.filter((address) => astray([address]).length > 0);
    expect(seen.length).to.be.greaterThan(50);
    // HTML writes NUL as another letter.
    expect(seen.filter((address) => !address.includes('\0') && astray(inPage(`<a href="${address.replaceAll('"', '&quot;')}">x</a>`)).length === 0)).to.deep.equal([]);
  });

  it('gets into no document, and no export', async () => {
    for (const address of ADDRESSES) expect(await exported(documentOf(withAddress(FULL, address))), JSON.stringify(address)).to.deep.equal([]);
  });

  it('gets into no export of a document that was not checked', async () => {
    const { html, markdown: ofMarkdown, 'json-ld': linked } = READ;
    for (const address of ADDRESSES) {
      const draft = withAddress(FULL, address) as Policy;
      for (const [name, read] of Object.entries({ html, markdown: ofMarkdown, 'json-ld': linked })) {
        const write = await EXPORT_FORMATS.get(name)?.load();
        expect(astray(read?.(write?.(draft) ?? '') ?? []), `${name}: ${JSON.stringify(address)}`).to.deep.equal([]);
      }
    }
  });

  for (const [name, file] of Object.entries(FILES)) {
    it(`gets through no import: ${name}`, async () => {
      const importer = await IMPORT_FORMATS.get(name)?.load();
      let read = 0;
      for (const address of ADDRESSES) {
        const { policy } = importer?.(withAddress(file, address)) ?? {};
        if (!policy) continue;
        read += 1;
        expect(await exported(documentOf(policy)), JSON.stringify(address)).to.deep.equal([]);
      }
      expect(read).to.be.greaterThan(ADDRESSES.length / 2);
    });
  }
});

describe('Half a letter', () => {
  const halved = (file: unknown): unknown => (typeof file === 'string'
    ? file.replace(/(?<=[a-z\d])(?=[",;\n])/gi, '\ud800')
    : changed(file, (written) => `${written}\ud800`));

  for (const [name, file] of Object.entries(FILES)) {
    it(`breaks no import: ${name}`, async () => {
      const importer = await IMPORT_FORMATS.get(name)?.load();
      const copies = typeof file === 'string' ? [halved(file), '\ud800', `\udc00${file}`] : [halved(file), ...eachHalved(file)];
      for (const copy of copies) expect(() => importer?.(copy)).not.to.throw();
    });
  }

  for (const [name, { load }] of EXPORT_FORMATS) {
    it(`breaks no export: ${name}`, async () => {
      const write = await load();
      for (const policy of [documentOf(halved({ ...FULL, lang: 'en' })), ...eachHalved(FULL)]) expect(() => write(policy as Policy)).not.to.throw();
    });
  }
});

/** Copies of a value, each with half a letter more in the texts of one field. */
function eachHalved(value: unknown): unknown[] {
  const fields = new Set<string>();
  changed(value, (written, field) => {
    fields.add(field);
    return written;
  });
  return [...fields].filter((name) => name !== 'lang').map((name) => changed(value, (written, field) => (field === name ? `${written}\ud800` : written)));
}

describe('Markup that runs a script', () => {
  let attacks = 0;
  const target = top as unknown as { attacked?: () => void };

  before(() => {
    target.attacked = () => {
      attacks += 1;
    };
  });

  beforeEach(() => {
    attacks = 0;
  });

  // What has not run yet runs in no other test.
  afterEach(() => {
    for (const page of document.querySelectorAll('iframe[srcdoc]')) page.remove();
  });

  after(() => {
    delete target.attacked;
  });

  const frame = (html: string): Promise<void> => new Promise((loaded) => {
    const page = document.createElement('iframe');
    page.srcdoc = html;
    page.addEventListener('load', () => loaded());
    document.body.append(page);
  });

  /** Shows markup without protection, once all else is there: what ran then is only this. */
  const ran = async (): Promise<number> => {
    const before = attacks;
    await frame(`<p>${MARKUP[9]}</p>`);
    await until('the control has run', () => attacks > before);
    return attacks - before;
  };

  it('runs where nothing protects', async () => {
    for (const markup of MARKUP) await frame(`<p>${markup}</p>`);
    await until('most of it has run', () => attacks > MARKUP.length / 2);
  });

  it('runs in no static page', async () => {
    const write = await EXPORT_FORMATS.get('html')?.load();
    for (const markup of MARKUP) await frame(write?.(documentOf(withMarkup(markup))) ?? '');
    expect(attacks).to.equal(0);
    expect(await ran()).to.equal(attacks);
  });

  it('runs in no page of Markdown', async () => {
    const write = await EXPORT_FORMATS.get('markdown')?.load();
    for (const markup of MARKUP) await frame(markdown.render(write?.(documentOf(withMarkup(markup))) ?? ''));
    expect(attacks).to.equal(0);
    expect(await ran()).to.equal(attacks);
  });

  const markupInTree = (): Element[] => [...document.querySelectorAll('policy-timeline')]
    .flatMap(({ shadowRoot }) => [...shadowRoot?.querySelectorAll('script, iframe, object, embed, [onerror], [onload], [onfocus]') ?? []]);

  for (const [index, markup] of MARKUP.entries()) {
    it(`runs in no element, with every event open: markup ${index + 1}`, async () => {
      const timeline = mount('policy-timeline');
      timeline.policy = withMarkup(markup) as never;
      timeline.open = ['order', 'report'];
      await timeline.updateComplete;
      expect(markupInTree()).to.deep.equal([]);
      expect(attacks).to.equal(0);
    });
  }

  it('runs in no element, with every event open: all of it at once', async () => {
    const reader = await Reader.opens(withMarkup(MARKUP.join('')));
    reader.timeline.open = ['order', 'report'];
    await reader.seesPage();
    expect(markupInTree()).to.deep.equal([]);
    expect(attacks).to.equal(0);
    expect(await ran()).to.equal(attacks);
  });

  for (const [name, file] of Object.entries(FILES)) {
    it(`runs in no static page of what is imported: ${name}`, async () => {
      const [importer, write] = await Promise.all([IMPORT_FORMATS.get(name)?.load(), EXPORT_FORMATS.get('html')?.load()]);
      let read = 0;
      for (const markup of MARKUP) {
        const hostile = typeof file === 'string' ? file.replace(/Doe|Order|[Tt]he/g, () => inFile(file, markup)) : changed(file, (written) => (/^[\d/:TZ. -]+$|^https?:/.test(written) ? written : written + markup));
        const { policy } = importer?.(hostile) ?? {};
        if (!policy) continue;
        read += 1;
        await frame(write?.(documentOf(policy)) ?? '');
      }
      expect(read).to.be.greaterThan(MARKUP.length / 2);
      expect(attacks).to.equal(0);
      expect(await ran()).to.equal(attacks);
    });
  }
});
