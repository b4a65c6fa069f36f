import { expect } from '@esm-bundle/chai';
import { xmlObject } from '../../../src/convert/import/rss/xml-object.js';
import { importRss } from '../../../src/convert/import/rss.js';
import { lostLeaves } from '../../support/leaves.mjs';

const fixture = (name: string): Promise<string> => fetch(new URL(`../../fixtures/formats/${name}`, import.meta.url)).then((response) => response.text());
const rss = (item: string): string => `<rss version="2.0"><channel><title>A</title><item>${item}</item></channel></rss>`;
const only = (item: string): unknown => importRss(rss(item)).policy?.events[0];

describe('a feed', () => {
  it('of RSS gives its entries with days, texts, files and links', async () => {
    const { policy, report } = importRss(await fixture('rss.xml'));
    expect(report.problems).to.deep.equal([]);
    expect(policy).to.deep.include({
      title: 'Rulings on harbors', lang: 'en-us', summary: { html: 'All that the <b>court</b> decides.' },
      source: { publisher: 'Rulings on harbors', url: 'https://harbor.example/rulings', license: 'Public domain' },
    });
    const [first, second] = policy?.events ?? [];
    expect(first).to.deep.equal({
      date: '2025-03-07T10:15:00-05:00', title: 'Ferry fees are stayed & refunds paused 🔔',
      body: { html: '<p>The board may not ask for fees <a href="https://harbor.example/order.pdf">yet</a>. Call […].</p>' },
      documents: [{ label: 'harbor.example', url: 'https://harbor.example/rulings/1' }, { label: 'harbor.example', url: 'https://harbor.example/order.pdf', mediaType: 'application/pdf' }],
      outlet: 'Harbor Court', actors: [{ name: 'Ada Quill', role: 'author' }, { name: 'Ben Rush', role: 'author' }], tags: ['Fees', 'Ferries'],
      ext: first?.ext,
    });
    expect(JSON.stringify(first?.ext)).to.include('#comments').and.include('3210').and.include('https://court.example/feed');
    expect(second).to.deep.equal({ date: '2025-04-02', title: 'A bell is heard. Nobody knows why.', id: 'ruling-2', body: 'A bell is heard. Nobody knows why.' });
  });

  it('of Atom gives the same', async () => {
    const { policy, report } = importRss(await fixture('rss-atom.xml'));
    expect(report.problems).to.deep.equal([]);
    expect(policy).to.deep.include({ title: 'Notices of the harbor', lang: 'en', summary: 'For all who sail.' });
    expect(policy?.source?.url).to.equal('https://harbor.example/');
    const [entry] = policy?.events ?? [];
    expect(entry).to.deep.include({
      id: 'notice-3', date: '2025-03-07T09:00:00Z', title: 'The Gull rule', actors: [{ name: 'Cy Fox', role: 'author' }], tags: ['Rules'],
      body: { html: '<div><p>Gulls &amp; boats <a href="https://harbor.example/map">share</a> the pier.</p></div>' },
    });
    expect(entry?.documents?.[1]).to.deep.equal({ label: 'The rule', url: 'https://harbor.example/rule.pdf', mediaType: 'application/pdf' });
    expect(JSON.stringify(policy)).to.not.include('fox@');
  });

  for (const file of ['rss.xml', 'rss-atom.xml']) {
    it(`loses nothing that stands in ${file}`, async () => {
      const text = await fixture(file);
      const { rss: ofRss, feed } = xmlObject(text).object as { rss?: object; feed?: { entry: unknown } };
      // A list of one is none in XML.
      expect(lostLeaves(ofRss ? { rss: ofRss } : { feed: { ...feed, entry: [feed?.entry] } }, importRss(text))).to.deep.equal([]);
    });
  }

  it('of RSS 1.0 has its entries beside the channel', () => {
    const { policy } = importRss('<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>A</title></channel>'
      + '<item><title>B</title><dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2025-03-07</dc:date></item></rdf:RDF>');
    expect(policy?.events).to.deep.equal([{ date: '2025-03-07', title: 'B' }]);
  });

  const DATES: readonly (readonly [written: string, date: string])[] = [
    ['Fri, 7 Mar 2025 09:05:06 GMT', '2025-03-07T09:05:06Z'], ['7 Mar 2025 9:05 EST', '2025-03-07T09:05-05:00'],
    ['Fri, 07 Mar 2025 10:00:00 -0000', '2025-03-07T10:00:00Z'],
    ['Friday, 07 March 2025', '2025-03-07'], ['Fri, 07 Mar 2025 00:00:00 +0000', '2025-03-07'], ['2025-03-07', '2025-03-07'],
  ];
  for (const [written, date] of DATES) {
    it(`of an entry of ${written} is on that day`, () => expect(only(`<title>A</title><pubDate>${written}</pubDate>`)).to.deep.equal({ date, title: 'A' }));
  }

  it('shows a date whose zone is not known as it is written, on its day', () => {
    const written = 'Fri, 07 Mar 2025 10:00:00 CET';
    const { policy, report } = importRss(rss(`<title>A</title><pubDate>${written}</pubDate>`));
    expect(policy?.events).to.deep.equal([{ date: '2025-03-07', dateText: written, title: 'A' }]);
    expect(report.problems).to.deep.equal([]);
  });

  it('shows a date that is none in the words of the source', () => {
    const { policy, report } = importRss(rss('<title>A</title><pubDate>Sun, 30 Feb 2025 10:00:00 GMT</pubDate>'));
    expect(policy?.events[0]).to.deep.include({ date: '2025-02', dateText: 'Sun, 30 Feb 2025 10:00:00 GMT' });
    expect(report.problems).to.have.length(1);
  });

  it('reads what its entries show once, and takes no angle bracket in it for HTML', () => {
    const redacted = '&lt;redacted&gt; v. Roe, x&lt;y\n and &lt;i&gt;more&lt;/i&gt;';
    expect(only(`<title>&lt;redacted&gt; v. Roe</title><source>a &lt;court&gt;</source><category>x&lt;y</category><category domain="a">a &lt;b c</category><pubDate>7 Mar 2025</pubDate>`))
      .to.deep.include({ title: '<redacted> v. Roe', outlet: 'a <court>', tags: ['x<y', 'a <b c'] });
    expect(only(`<description>${redacted}</description><pubDate>7 Mar 2025</pubDate>`)).to.deep.include({ title: '<redacted> v. Roe, x<y and more' });
    expect(only('<description>x&lt;y and more words</description><pubDate>7 Mar 2025</pubDate>')).to.deep.include({ title: 'x<y and more words', body: 'x<y and more words' });
  });

  it('keeps a text of an entry that is not in its longest one', () => {
    const long = '<content:encoded>The board &lt;b&gt;may&lt;/b&gt; not ask for fees. It asked last year.</content:encoded>';
    const note = rss(`<title>A</title><pubDate>7 Mar 2025</pubDate><description>Editor: settled, see note</description>${long}`);
    const { policy, report } = importRss(note);
    expect(policy?.events[0]?.ext).to.deep.equal({ 'org.ietf.rfc4287': { description: 'Editor: settled, see note' } });
    expect(report.kept.map(({ from }) => from)).to.deep.equal(['rss.channel.item[].description']);
    expect(only(`<title>A</title><pubDate>7 Mar 2025</pubDate><description>The board may not ask […]</description>${long}`)).to.not.have.property('ext');
  });

  const ADDRESSES: readonly (readonly [what: string, item: string, urls: readonly string[]])[] = [
    ['several links, one that leads nowhere', '<link>https://a.example/3</link><link>javascript:alert(1)</link><link>https://a.example/4</link>', ['https://a.example/3', 'https://a.example/4']],
    ['links as texts and with attributes', '<link>https://a.example/3</link><link href="https://a.example/4"/>', ['https://a.example/3', 'https://a.example/4']],
    ['an id that is its page', '<guid isPermaLink="true">https://a.example/3</guid>', ['https://a.example/3']],
    ['an id that is its page without saying so', '<guid>https://a.example/3</guid>', ['https://a.example/3']],
    ['an id that is an address and no page', '<guid isPermaLink="false">https://a.example/3</guid>', []],
    ['an id beside its page', '<link>https://a.example/3</link><guid>https://a.example/4</guid>', ['https://a.example/3']],
  ];
  for (const [what, item, urls] of ADDRESSES) {
    it(`leads to the pages that an entry names: ${what}`, () => {
      const { policy } = importRss(rss(`<title>A</title><pubDate>7 Mar 2025</pubDate>${item}`));
      expect((policy?.events[0]?.documents ?? []).map(({ url }) => url)).to.deep.equal(urls);
      if (urls.length === 0) expect(JSON.stringify(policy?.events[0]?.ext)).to.include('https://a.example/3');
    });
  }

  const MAP = { media: [{ url: 'https://a.example/map.png', alt: 'The pier' }], documents: [{ label: 'A walk', url: 'https://a.example/walk' }] };

  it('has the pictures and frames that stand in its texts', () => {
    const html = '<p>Here</p><img src="https://a.example/map.png" alt="The pier"><iframe src="https://a.example/walk" title="A walk"></iframe>';
    expect(only(`<title>A</title><pubDate>7 Mar 2025</pubDate><description><![CDATA[${html}]]></description>`)).to.deep.include(MAP);
  });

  it('has those of XHTML too, and its languages and line breaks', () => {
    const xhtml = '<div><p xml:lang="fr" class="a">Le quai<br/>ouvert</p><img src="https://a.example/map.png" alt="The pier"/><iframe src="https://a.example/walk" title="A walk"/></div>';
    const [entry] = importRss(`<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>B</title><updated>2025-03-07</updated><content type="xhtml">${xhtml}</content></entry></feed>`).policy?.events ?? [];
    expect(entry).to.deep.include(MAP);
    expect(entry?.body).to.deep.equal({ html: '<div><p lang="fr">Le quai<br>ouvert</p><img src="https://a.example/map.png" alt="The pier"><iframe src="https://a.example/walk" title="A walk"></iframe></div>' });
  });

  it('lists an entry without a date, and says so', () => {
    const { policy, report } = importRss(rss('<title>A</title>'));
    expect(policy?.events).to.deep.equal([{ date: null, dateText: 'No date given', title: 'A' }]);
    expect(report.problems.map(({ message }) => message)).to.deep.equal(['/rss/channel/item/0: has no date']);
  });

  it('that is no sound XML is refused with a sentence', () => {
    const { policy, report } = importRss('<rss version="2.0"><channel><title>A</channel></rss>');
    expect([policy, report.problems[0]?.message]).to.deep.equal([null, 'The feed is not sound XML: closing tag mismatch']);
  });

  it('grows by no entity that it defines, and links to nothing but pages', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>${rss('<title>&b;</title><link>javascript:alert(1)</link>')}`;
    const { policy } = importRss(`<?xml version="1.0"?>${bomb}`);
    expect(JSON.stringify(policy).length).to.be.below(500);
    expect(policy?.events[0]?.documents).to.equal(undefined);
  });
});
