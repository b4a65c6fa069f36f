import { expect } from '@esm-bundle/chai';
import '../../src/formats.js';
import { SMALL } from '../fixtures/policies.js';
import { allByRole, byRole } from '../support/accessible.js';
import { mount, Reader } from '../support/reader.js';
import { serve } from '../support/server.js';
import { next, until } from '../support/until.js';

const TIMELINEJS = {
  title: { text: { headline: 'A harbour' } },
  events: [
    { start_date: { year: '1908', month: '5' }, text: { headline: 'It opens' } },
    { start_date: { year: 'Spring' }, text: { headline: 'It grows' } },
  ],
};

describe('A page that names the format of its file', () => {
  it('shows a timeline of another tool, and says what of it could not be read', async () => {
    serve({ '/timeline.json': [TIMELINEJS] });
    const timeline = mount('policy-timeline', { attributes: { src: '/timeline.json', format: 'timelinejs' } });
    const { detail } = await next(timeline, 'policy-load');
    expect(detail.policy.title).to.equal('A harbour');
    expect(detail.policy.events.map(({ date, title }) => [date, title])).to.deep.equal([['1908-05', 'It opens'], [null, 'It grows']]);
    expect(detail.issues.map(({ path }) => path).join()).to.contain('/events/1');
  });

  it('says so, with the formats there are, when it names none that is known', async () => {
    serve({ '/timeline.json': [TIMELINEJS] });
    const timeline = mount('policy-timeline', { attributes: { src: '/timeline.json', format: 'powerpoint' } });
    const { detail } = await next(timeline, 'policy-error');
    expect(detail.message).to.contain('"powerpoint" is not known');
    expect(detail.issues[0]?.hint).to.contain('timelinejs');
  });

  const text = (body: string) => () => new Response(body);
  const files: readonly (readonly [string, string, unknown])[] = [
    ['csv', '/table', text('\uFEFFdate,title\n2024-01-02,It began\n')],
    ['csv', '/table', text('Filed;Case name;Notes\r\n2024-01-02;Doe v. Roe;\r\n')],
    ['csv', '/table', text('date|title\n2024-01-02|It began\n')],
    ['csv', '/forms.csv', text('When did this happen? Give the day if you know it\n2024-01-02\n')],
    ['timelinejs-csv', '/sheet', text('Year,Month,Headline\n2024,1,It began\n')],
    ['timelinejs', '/timeline.json', TIMELINEJS],
    ['timelinejs', '/timeline.js', text(`storyjs_jsonp_data = ${JSON.stringify(TIMELINEJS)};`)],
    ['vis', '/items.json', [{ id: 1, content: 'It began', start: '2024-01-02' }]],
  ];
  for (const [format, path, answer] of files) {
    it(`is told the attribute to set when it has none: ${format}, ${path}`, async () => {
      serve({ [path]: [answer] });
      const timeline = mount('policy-timeline', { attributes: { src: path } });
      const { detail } = await next(timeline, 'policy-error');
      expect(detail.message).to.contain('seems to be of another format').and.not.to.contain('JSON;');
      expect(detail.issues.map(({ hint }) => hint)).to.deep.equal([`Set format="${format}".`]);
    });
  }

  it('is not sent to another format by a document that is broken, a web page, or nothing at all', async () => {
    for (const body of ['{"title":"A', '<!doctype html><p>a,b\nc,d', '', '{"title":"A","events":7}', 'Not found, sorry.\nTry later.']) {
      serve({ '/table.csv': [text('')], '/broken.json': [text(body)] });
      const timeline = mount('policy-timeline', { attributes: { src: '/broken.json' } });
      const { detail } = await next(timeline, 'policy-error');
      expect(detail.message, body).not.to.contain('another format');
    }
  });

  it('reads the file anew when only the format changes', async () => {
    serve({ '/timeline.json': [TIMELINEJS, TIMELINEJS] });
    const timeline = mount('policy-timeline', { attributes: { src: '/timeline.json' } });
    await next(timeline, 'policy-error');
    timeline.format = 'timelinejs';
    const { detail } = await next(timeline, 'policy-load');
    expect(detail.policy.title).to.equal('A harbour');
  });
});

describe('The menu of a timeline', () => {
  /** What the reader is given to keep, as the browser would save it. */
  function kept(): { name: string; text: () => Promise<string> }[] {
    const files: { name: string; text: () => Promise<string> }[] = [];
    const blobs = new Map<string, Blob>();
    const createObjectURL = Reflect.get(URL, 'createObjectURL');
    URL.createObjectURL = (file: Blob) => {
      const address = createObjectURL.call(URL, file);
      blobs.set(address, file);
      return address;
    };
    const watch = (event: Event): void => {
      const [link] = event.composedPath();
      if (!(link instanceof HTMLAnchorElement) || !link.download) return;
      event.preventDefault();
      const file = blobs.get(link.href);
      files.push({ name: link.download, text: () => file?.text() ?? Promise.resolve('') });
    };
    const click = Reflect.get(HTMLAnchorElement.prototype, 'click');
    HTMLAnchorElement.prototype.click = function save(): void {
      this.addEventListener('click', watch, { once: true });
      click.call(this);
    };
    restore = () => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    };
    return files;
  }

  let restore = (): void => undefined;
  afterEach(() => restore());

  const choose = (reader: Reader, name: string): void => {
    const menu = reader.root.querySelector('.menu') as HTMLDetailsElement;
    menu.open = true;
    byRole(menu, 'button', name).click();
  };

  for (const [label, extension, begins] of [
    ['Download table', 'csv', 'date,'],
    ['Download calendar', 'ics', 'BEGIN:VCALENDAR'],
    ['Download data', 'json', '{'],
  ] as const) {
    it(`gives the policy to keep: ${label}`, async () => {
      const files = kept();
      const reader = await Reader.opens(SMALL);
      choose(reader, label);
      await until('the browser keeps a file', () => files.length === 1);
      expect(files[0]?.name).to.match(new RegExp(`\\.${extension}$`));
      expect(await files[0]?.text()).to.match(new RegExp(`^${begins}`));
    });
  }

  it('copies a citation, or shows it where a page has no clipboard', async () => {
    const reader = await Reader.opens(SMALL);
    choose(reader, 'Cite');
    await until('the citation is copied', () => /Copied\.|Copy /.test(allByRole(reader.root, 'status').map(({ textContent }) => textContent).join()));
  });
});
