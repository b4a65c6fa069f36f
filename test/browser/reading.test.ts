import { expect } from '@esm-bundle/chai';
import { SMALL } from '../fixtures/policies.js';
import { allByRole, byRole } from '../support/accessible.js';
import { Reader } from '../support/reader.js';

describe('A reader who looks at a policy', () => {
  it('finds its title as a heading of level 2, and the sections below it', async () => {
    const reader = await Reader.opens(SMALL);
    const levels = reader.findAll('heading').map((heading) => `${heading.localName} ${heading.textContent.trim()}`);
    expect(levels).to.include.members(['h2 A rule on harbour fees', 'h3 Events', 'h3 Court cases', 'h3 Commentary', 'h4 Fees double']);
  });

  it('gets the outline that the page asks for', async () => {
    const reader = await Reader.opens(SMALL, { attributes: { 'heading-level': '4' } });
    expect(reader.find('heading', 'A rule on harbour fees').localName).to.equal('h4');
    expect(reader.find('heading', 'Court cases').localName).to.equal('h5');
  });

  it('is told that the source lists no status, and never that there is none', async () => {
    const reader = await Reader.opens(SMALL);
    await reader.clicks([...reader.root.querySelectorAll('summary')].find(({ textContent }) => textContent === 'About this policy') as HTMLElement);
    expect(reader.text).to.match(/Current status\s+none listed by the source/);
  });

  it('reads the events as an ordered list, oldest first', async () => {
    const reader = await Reader.opens(SMALL);
    const lists = reader.findAll('list').filter((list) => list.localName === 'ol');
    expect(lists.length).to.equal(1);
    expect(reader.listed).to.deep.equal(['Fees double', 'Harbour masters object', 'Doe sues', 'Café fees stayed', 'The board appeals']);
  });

  it('reads each date at its precision, and machines find it in <time>', async () => {
    const reader = await Reader.opens(SMALL);
    const times = [...reader.root.querySelectorAll('ol time')];
    expect(times.map((time) => time.getAttribute('datetime'))).to.deep.equal(['2025-01-15', '2025-02', '2025-03-07', '2025-06-10', '2025-06-20']);
    expect(times.map((time) => time.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal(['Jan 15 2025', 'February 2025', 'Mar 7 2025', 'Jun 10 2025', 'Jun 20 2025']);
  });

  it('hears kind, case and date with each title', async () => {
    const reader = await Reader.opens(SMALL);
    const described = reader.entry('Doe sues').getAttribute('aria-describedby')?.split(' ').map((id) => reader.root.getElementById(id)?.textContent.replace(/\s+/g, ' ').trim());
    expect(described).to.deep.equal(['Mar 7 2025', 'Complaint, Doe v. Harbour Board · D. Mass.']);
  });

  it('sees documents as links with what to expect, and a sealed one as text', async () => {
    const reader = await Reader.opens(SMALL);
    await reader.clicks(reader.entry('Doe sues'));
    expect(reader.find('link', /^Complaint/).textContent.replace(/\s+/g, ' ').trim()).to.equal('Complaint pleading · 12 pages');
    expect(reader.findAll('link', /Exhibit A/)).to.have.length(0);
    expect(reader.text).to.match(/Exhibit A\s+sealed/);
  });

  it('finds a shared note at the event and among the notes', async () => {
    const reader = await Reader.opens(SMALL);
    await reader.clicks(reader.entry('Doe sues'));
    expect(reader.text.match(/Only the main filings are listed\./g)).to.have.length(2);
  });

  it('learns of a stay at the order that began it, with no end that nobody asserted', async () => {
    const reader = await Reader.opens(SMALL);
    await reader.clicks(reader.entry('Café fees stayed'));
    expect(reader.text).to.match(/Began here\s+Stay: from Jun 10, 2025, no end known/);
  });

  it('meets the cases as cards with court, docket, judge, other spellings and relatives', async () => {
    const reader = await Reader.opens(SMALL);
    const [doe, roe] = reader.findAll('article');
    expect(doe?.textContent).to.match(/D\. Mass\..*No\. 1:25-cv-00010.*Judge Ana Silva/s);
    expect(doe?.textContent).to.match(/Doe v\. Harbor Board\s*\[sic\]/);
    expect(roe?.textContent).to.match(/Appeal from:\s*Doe v\. Harbour Board/);
    expect(doe && byRole(doe, 'img').getAttribute('aria-label')).to.equal('2 events, Mar 7, 2025 – Jun 10, 2025');
    expect(doe && allByRole(doe, 'link').map((link) => link.getAttribute('href'))).to.deep.equal(['https://example.org/docket']);
  });

  it('finds commentary, corrections, source and the way to send a correction', async () => {
    const reader = await Reader.opens(SMALL);
    expect(reader.find('link', 'Why fees matter').getAttribute('href')).to.equal('https://example.org/why');
    expect(reader.text).to.contain('The date of the rule was corrected.');
    expect(reader.find('link', 'Send a correction').getAttribute('href')).to.equal('mailto:desk@example.org');
  });

  it('sees a long silence as a gap', async () => {
    const reader = await Reader.opens(SMALL);
    const gaps = reader.root.querySelectorAll('[part~="gap"]');
    expect([...gaps].map((gap) => gap.textContent.trim())).to.deep.equal(['95 days']);
  });
});
