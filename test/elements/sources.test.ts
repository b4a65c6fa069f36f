import { expect } from '@esm-bundle/chai';
import { SMALL } from '../fixtures/policies.js';
import { allByRole } from '../support/accessible.js';
import { mount, Reader } from '../support/reader.js';
import { serve } from '../support/server.js';
import { next, until } from '../support/until.js';

const OTHER = { title: 'Another policy', events: [{ date: '2024', title: 'It began' }] };
const notFound = (): Response => new Response('', { status: 404 });
const titleOf = (element: HTMLElement): string => allByRole(element.shadowRoot as ShadowRoot, 'heading')[0]?.textContent.trim() ?? '';
const textOf = (element: HTMLElement): string => element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

describe('A page that names a document', () => {
  it('by src: it is fetched once, shown, and announced with its issues', async () => {
    const { asked } = serve({ '/small.json': [SMALL] });
    const timeline = mount('policy-timeline', { attributes: { src: '/small.json' } });
    const { detail } = await next(timeline, 'policy-load');
    await timeline.updateComplete;
    expect(titleOf(timeline)).to.equal(SMALL.title);
    expect(detail.policy.events).to.have.length(5);
    expect(detail.issues).to.equal(timeline.issues);
    expect(asked).to.deep.equal(['/small.json']);
  });

  it('inside the element: it is read without a request', async () => {
    const { asked } = serve({});
    const text = JSON.stringify(SMALL).replaceAll('<', '\\u003c');
    document.body.innerHTML = `<policy-timeline><script type="application/json">${text}</script></policy-timeline>`;
    const timeline = document.querySelector('policy-timeline') as HTMLElementTagNameMap['policy-timeline'];
    await timeline.updateComplete;
    expect(titleOf(timeline)).to.equal(SMALL.title);
    expect(asked).to.deep.equal([]);
  });

  it('and tries again: who pressed the button still has the focus in the element, whatever comes', async () => {
    serve({ '/small.json': [notFound, notFound, SMALL] });
    const reader = new Reader(mount('policy-timeline', { attributes: { src: '/small.json' } }));
    await until('it has failed', () => /does not exist/.test(textOf(reader.timeline)));
    await reader.seesPage();
    // It comes after the first picture, with the styles of the strip.
    await until('what looks after the focus is there', () => reader.root.adoptedStyleSheets.some(({ cssRules }) => [...cssRules].some(({ cssText }) => cssText.includes('.strip'))));
    await reader.clicks(reader.button('Try again'));
    await until('it has failed again', () => /does not exist/.test(textOf(reader.timeline)));
    expect(reader.root.activeElement?.textContent).to.contain('Try again');
    await reader.clicks(reader.button('Try again'));
    await until('it is shown', () => titleOf(reader.timeline) === SMALL.title);
    await until('the focus is in the element', () => document.activeElement === reader.timeline && reader.root.activeElement !== null);
  });

  it('as a property: nobody is told, since the page knows', async () => {
    const timeline = mount('policy-timeline');
    let told = 0;
    timeline.addEventListener('policy-load', () => (told += 1));
    timeline.policy = SMALL;
    await timeline.updateComplete;
    expect(titleOf(timeline)).to.equal(SMALL.title);
    expect(timeline.policy).to.equal(SMALL);
    expect(told).to.equal(0);
  });

  it('both as a property and by src: the property is shown, and nothing is fetched', async () => {
    const { asked } = serve({});
    const timeline = document.createElement('policy-timeline');
    timeline.policy = OTHER;
    timeline.setAttribute('src', '/small.json');
    document.body.append(timeline);
    await timeline.updateComplete;
    expect(titleOf(timeline)).to.equal('Another policy');
    expect(asked).to.deep.equal([]);
  });

  it('and then another, before the first came: only the second is shown', async () => {
    let answerFirst: (response: Response) => void = () => undefined;
    serve({ '/first.json': [() => new Promise((answer) => (answerFirst = answer))], '/second.json': [OTHER] });
    const timeline = mount('policy-timeline', { attributes: { src: '/first.json' } });
    await timeline.updateComplete;
    timeline.src = '/second.json';
    await next(timeline, 'policy-load');
    answerFirst(new Response(JSON.stringify(SMALL)));
    await timeline.updateComplete;
    expect(titleOf(timeline)).to.equal('Another policy');
  });

  it('and shows what it holds for readers without scripts until the document is there', async () => {
    serve({ '/small.json': ['no answer'] });
    const timeline = mount('policy-timeline', { attributes: { src: '/small.json' }, html: '<p>The story in short.</p>' });
    await timeline.updateComplete;
    expect(timeline.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(textOf(timeline)).to.contain('Loading the timeline');
    timeline.policy = SMALL;
    await timeline.updateComplete;
    expect(timeline.querySelector('p')?.checkVisibility()).to.equal(false);
  });
});

describe('A document that does not come', () => {
  it('gets a sentence with its address and a button that asks again', async () => {
    const { asked } = serve({ '/gone.json': [notFound, SMALL] });
    const timeline = mount('policy-timeline', { attributes: { src: '/gone.json' } });
    const { detail } = await next(timeline, 'policy-error');
    await timeline.updateComplete;
    expect(detail.message).to.equal('/gone.json does not exist (404).');
    expect(allByRole(timeline.shadowRoot as ShadowRoot, 'alert')[0]?.textContent).to.contain('/gone.json does not exist (404).');
    expect(timeline.issues[0]?.severity).to.equal('error');
    allByRole(timeline.shadowRoot as ShadowRoot, 'button', 'Try again')[0]?.click();
    await next(timeline, 'policy-load');
    await timeline.updateComplete;
    expect(titleOf(timeline)).to.equal(SMALL.title);
    expect(asked).to.have.length(2);
  });

  it('leaves the last good content in place', async () => {
    serve({ '/small.json': [SMALL], '/gone.json': [notFound] });
    const timeline = mount('policy-timeline', { attributes: { src: '/small.json' } });
    await next(timeline, 'policy-load');
    timeline.src = '/gone.json';
    await next(timeline, 'policy-error');
    await timeline.updateComplete;
    expect(textOf(timeline)).to.contain('does not exist (404)');
    expect(textOf(timeline)).to.contain('A newer document could not be loaded. /gone.json');
    expect(textOf(timeline)).to.contain('What is shown is the one before.');
    expect(textOf(timeline)).not.to.contain('cannot be shown');
    expect(textOf(timeline)).to.contain('Doe sues');
  });

  it('says once that it can be tried again: on the button', async () => {
    for (const status of [500, 503, 429]) {
      serve({ '/busy.json': [() => new Response('', { status })] });
      const timeline = mount('policy-timeline', { attributes: { src: '/busy.json' } });
      await next(timeline, 'policy-error');
      await timeline.updateComplete;
      expect(textOf(timeline).match(/try again/gi)).to.deep.equal(['Try again']);
    }
  });

  it('from a disk: says that pages load none from there, and what to do, after one try', async () => {
    const { asked } = serve({ '/policy.json': ['no network'] });
    const timeline = mount('policy-timeline', { attributes: { src: 'file:///policy.json' } });
    const { detail } = await next(timeline, 'policy-error');
    expect(detail.message).to.equal('file:///policy.json cannot be loaded from a disk.');
    expect(detail.issues[0]?.hint).to.match(/server.*script.* inside the element/);
    expect(asked).to.have.length(1);
  });

  it('because it is a web page: says so', async () => {
    serve({ '/page.json': [() => new Response('<!doctype html><title>Log in</title>')] });
    const timeline = mount('policy-timeline', { attributes: { src: '/page.json' } });
    const { detail } = await next(timeline, 'policy-error');
    expect(detail.message).to.match(/HTML/);
  });

  it('because the network fails: is tried again by itself', async () => {
    const { asked } = serve({ '/small.json': ['no network', SMALL] });
    const timeline = mount('policy-timeline', { attributes: { src: '/small.json' } });
    await next(timeline, 'policy-load');
    expect(asked).to.have.length(2);
  });

  it('does not throw when the element leaves the page meanwhile, and is asked for again when it is back', async () => {
    const { asked } = serve({ '/small.json': ['no answer', SMALL] });
    const timeline = mount('policy-timeline', { attributes: { src: '/small.json' } });
    await timeline.updateComplete;
    timeline.remove();
    document.body.append(timeline);
    await next(timeline, 'policy-load');
    expect(asked).to.have.length(2);
  });
});

describe('A case card', () => {
  it('without its case says of a fault that nothing is shown', async () => {
    serve({ '/small.json': [SMALL], '/gone.json': [notFound] });
    const card = mount('case-card', { attributes: { src: '/small.json', case: 'poe' } });
    await next(card, 'policy-load');
    card.src = '/gone.json';
    await next(card, 'policy-error');
    await card.updateComplete;
    expect(textOf(card)).to.contain('cannot be shown').and.not.to.contain('the one before');
  });

  it('shows one case from src and case', async () => {
    serve({ '/small.json': [SMALL] });
    const card = mount('case-card', { attributes: { src: '/small.json', case: 'roe' } });
    await next(card, 'policy-load');
    await card.updateComplete;
    expect(titleOf(card)).to.equal('Roe v. Harbour Board');
  });

  it('shows one from a document that the page hands over', async () => {
    const card = mount('case-card', { attributes: { case: 'doe', 'heading-level': '2' } });
    card.policy = SMALL;
    await card.updateComplete;
    const [heading] = allByRole(card.shadowRoot as ShadowRoot, 'heading');
    expect(heading?.localName).to.equal('h2');
    expect(heading?.textContent).to.equal('Doe v. Harbour Board');
  });

  it('says which case the document does not have', async () => {
    const card = mount('case-card', { attributes: { case: 'poe' } });
    card.policy = SMALL;
    await card.updateComplete;
    expect(textOf(card)).to.contain('The document has no case "poe".');
  });

  it('reads the document of its timeline no second time', async () => {
    const reader = await Reader.opens(SMALL);
    const cards = [...reader.root.querySelectorAll('case-card')];
    expect(cards).to.have.length(2);
    expect(cards[0]?.policy).to.equal(cards[1]?.policy);
    await until('the cards are drawn', () => cards.every((card) => card.shadowRoot?.querySelector('article')));
  });
});
