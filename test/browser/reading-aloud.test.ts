import { expect } from '@esm-bundle/chai';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { allByRole, focused, nameOf } from '../support/accessible.js';
import { mount, Reader } from '../support/reader.js';
import { serve } from '../support/server.js';
import { until } from '../support/until.js';

const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

function description(reader: Reader, title: string): string[] {
  return (reader.entry(title).getAttribute('aria-describedby') ?? '').split(' ').map((id) => text(reader.root.getElementById(id)));
}

describe('Who reads by ear', () => {
  it('finds the timeline as a region with the title of its policy, and its parts as headings', async () => {
    const reader = await Reader.opens(SMALL);
    expect(nameOf(reader.find('region', SMALL.title))).to.equal(SMALL.title);
    const headings = reader.findAll('heading').map((heading) => `${heading.localName} ${text(heading)}`);
    expect(headings.slice(0, 5)).to.deep.equal([`h2 ${SMALL.title}`, 'h3 Where it stands', 'h3 Filters and search', 'h3 Timeline chart', 'h3 Events']);
  });

  it('hears what every list is of', async () => {
    const short = await Reader.opens(SMALL);
    expect(nameOf(short.find('list', 'Events')).length).to.equal(6);
    const long = await Reader.opens(policyOf(100));
    expect(allByRole(long.root, 'list').filter(({ localName }) => localName === 'ol').map(nameOf)).to.deep.equal(['2020', '2021']);
  });

  it('hears kind and source of an event as two', async () => {
    const reader = await Reader.opens(SMALL);
    expect(description(reader, 'Harbour masters object')[1]).to.equal('Press report, The Quay');
    expect(description(reader, 'Fees double')[1]).to.equal('Rule');
  });

  it('hears of a state that lasts in its lane, and at the closed events that began and ended it', async () => {
    const spans = [{ track: 'restraint', state: 'stay', start: '2025-06-10', end: '2025-06-20', openedBy: 'stay', closedBy: 'appeal', case: 'doe', basis: 'source' }];
    const reader = await Reader.opens({ ...SMALL, spans }, { width: 1000 });
    expect(description(reader, 'Café fees stayed')[1]).to.match(/, Began here: Stay: from Jun 10, 2025, until Jun 20, 2025$/);
    expect(description(reader, 'The board appeals')[1]).to.match(/, Ended here: Stay: /);
    expect(description(reader, 'Doe sues')[1]).to.not.match(/Stay/);
    expect(reader.findAll('group', /^Doe v\. Harbour Board, 2 events, Stay: from Jun 10, 2025, until Jun 20, 2025$/).length).to.equal(1);
  });

  it('finds every year of a long list among the headings, drawn or not, and is led there', async () => {
    const reader = await Reader.opens(policyOf(1200));
    const years = (): HTMLElement[] => reader.findAll('heading', /^\d{4}$/);
    const all = Array.from({ length: 23 }, (_, index) => String(2020 + index));
    expect(years().map(text)).to.deep.equal(all);
    years().at(-2)?.scrollIntoView();
    await until('the events of that year are drawn', () => reader.listed.includes('Event 1120'));
    expect(years().map(text)).to.deep.equal(all);
  });

  for (const [lang, pattern] of [['en', /2 events/], ['ar', /^\P{L}*[2٢]\P{L}*.*حدثان/u], ['fa', /۲/]] as const) {
    it(`hears the number that a cluster shows, in ${lang}`, async () => {
      const events = ['a', 'b'].map((id) => ({ id, date: '2025-03-01', title: id, kind: 'rule' }));
      const reader = await Reader.opens({ title: 'Two', events: [...events, { date: '2025-08-01', title: 'Other', kind: 'order' }] }, { width: 800, attributes: { lang } });
      const cluster = reader.root.querySelector('[part~="cluster"]')?.closest<HTMLElement>('button');
      expect(cluster && nameOf(cluster)).to.match(pattern);
      expect(cluster && nameOf(cluster)).to.contain(text(cluster));
    });
  }

  it('hears a failure again when a second attempt fails as the first', async () => {
    const { asked } = serve({ '/policy.json': ['no network'] });
    const timeline = mount('policy-timeline', { attributes: { src: '/policy.json' } });
    const reader = new Reader(timeline);
    const alert = (): string => reader.findAll('alert').map((element) => text(element)).join();
    await until('the failure is told', () => /cannot be shown/.test(alert()));
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(alert()));
    observer.observe(reader.find('alert'), { childList: true, subtree: true, characterData: true });
    const retry = reader.button('Try again');
    retry.focus();
    const before = asked.length;
    await reader.clicks(retry);
    await until('it was asked for again', () => asked.length > before);
    await until('the failure is told anew', () => heard.some((said) => /Loading/.test(said)) && /cannot be shown/.test(heard.at(-1) ?? ''));
    expect(focused()).to.equal(retry);
  });
});

describe('Who goes by keyboard', () => {
  it('sees a way past the buttons to the events, and past the events', async () => {
    const reader = await Reader.opens(policyOf(600), { width: 900 });
    const [ahead, past] = [reader.button('Skip to the events'), reader.button('Skip the events')];
    expect(past.getBoundingClientRect().width).to.be.lessThan(3);
    ahead.focus();
    await reader.presses('Enter');
    expect(reader.at).to.equal('Event 1');
    past.focus();
    expect(past.getBoundingClientRect().width).to.be.greaterThan(60);
    await reader.presses('Enter');
    expect(text(focused())).to.equal('End of the events');
    const end = focused() as Element;
    expect(end.compareDocumentPosition(reader.eventButtons.at(-1) as Element) & Node.DOCUMENT_POSITION_PRECEDING).to.be.greaterThan(0);
    expect(location.hash).to.equal('');
  });

  it('has no way to skip events where there are none', async () => {
    const reader = await Reader.opens(SMALL);
    reader.timeline.filter = { text: 'nothing is called so' };
    await reader.seesPage();
    expect(reader.findAll('button', /^Skip/).length).to.equal(0);
  });

  it('reads in the menu what keys do', async () => {
    // Clear of the edge of the window, where WebKit has its scroll bar.
    const reader = await Reader.opens(SMALL, { width: 700 });
    await reader.clicks(reader.root.querySelector('summary[aria-label="More"]') as HTMLElement);
    const keys = [...reader.root.querySelectorAll('summary')].find((summary) => text(summary) === 'Keyboard');
    if (!keys) throw new Error('No help on keys.');
    await reader.clicks(keys);
    const help = keys.parentElement?.querySelector('p');
    await until('the help shows', () => help?.checkVisibility({ contentVisibilityAuto: true }) === true);
    expect(text(help)).to.match(/arrow keys/);
    await reader.presses('Escape');
    expect(reader.at).to.equal('More');
  });
});
