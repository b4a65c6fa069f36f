import { expect } from '@esm-bundle/chai';
import { restoreFetch, silence, stubFetch, text } from './fetch-stub.js';
import { json, policy, sourceIn } from './host.js';

describe('the document of an element that leaves the page', () => {
  afterEach(restoreFetch);

  it('is given up, and asked for again when the element comes back', async () => {
    const requests = stubFetch(silence, text(json('Loaded')));
    const { source, becomes, told } = sourceIn(document);
    source.hostConnected();
    source.setSrc('/a.json');
    source.hostDisconnected();
    expect(requests[0]?.signal.aborted).to.equal(true);
    globalThis.dispatchEvent(new Event('online'));
    source.hostConnected();
    await becomes('ready');
    expect([requests.length, told]).to.deep.equal([2, ['loaded Loaded']]);
    source.hostDisconnected();
  });

  it('is not asked for again when it is there', async () => {
    const requests = stubFetch(text(json('Loaded')));
    const { source, becomes } = sourceIn(document);
    source.hostConnected();
    source.setSrc('/a.json');
    await becomes('ready');
    source.hostDisconnected();
    source.hostConnected();
    expect([source.status, requests.length]).to.deep.equal(['ready', 1]);
    source.hostDisconnected();
  });

  it('is the new one when src changed meanwhile, or the property was taken back', async () => {
    stubFetch(text(json('First')), text(json('Second')));
    const { source, becomes } = sourceIn(document);
    source.hostConnected();
    source.setSrc('/a.json');
    await becomes('ready');
    source.hostDisconnected();
    source.setSrc('/b.json');
    source.hostConnected();
    await becomes('ready');
    expect(source.timeline?.policy.title).to.equal('Second');
    source.setInput(policy('Set'));
    source.hostDisconnected();
    source.setInput(null);
    source.hostConnected();
    await becomes('ready');
    expect(source.timeline?.policy.title).to.equal('Second');
    source.hostDisconnected();
  });
});

describe('the document of an element in a page that is still being read', () => {
  let frame: HTMLIFrameElement;
  let page: Document;

  beforeEach(() => {
    frame = document.body.appendChild(document.createElement('iframe'));
    page = frame.contentDocument as Document;
    page.open();
  });

  afterEach(() => {
    frame.remove();
  });

  async function parsed(): Promise<void> {
    const done = new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve));
    page.close();
    await done;
  }

  it('is looked for once the page is there, and told once', async () => {
    const { source, told } = sourceIn(page, json('Inline'));
    source.hostConnected();
    source.start();
    expect(told).to.deep.equal([]);
    await parsed();
    expect(told).to.deep.equal(['loaded Inline']);
    source.hostDisconnected();
  });

  it('is that of the property when a script sets it meanwhile', async () => {
    const { source, told } = sourceIn(page, json('Inline'));
    source.hostConnected();
    source.setInput(policy('Set'));
    await parsed();
    expect([source.status, source.timeline?.policy.title, told]).to.deep.equal(['ready', 'Set', []]);
    source.hostDisconnected();
  });
});
