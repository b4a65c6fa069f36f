import { expect } from '@esm-bundle/chai';
import { restoreFetch, silence, status, stubFetch, text } from './fetch-stub.js';
import { json, policy, sourceIn, type SourceTest } from './host.js';

describe('the document of an element', () => {
  let test: SourceTest;
  const rejections: unknown[] = [];
  const note = ({ reason }: PromiseRejectionEvent): void => void rejections.push(reason);
  const title = (): string | undefined => test.source.timeline?.policy.title;

  beforeEach(() => {
    rejections.length = 0;
    globalThis.addEventListener('unhandledrejection', note);
  });

  afterEach(async () => {
    test.source.hostDisconnected();
    restoreFetch();
    await new Promise(requestAnimationFrame);
    globalThis.removeEventListener('unhandledrejection', note);
    expect(rejections).to.deep.equal([]);
  });

  function connect(script?: string): void {
    test = sourceIn(document, script);
    test.source.hostConnected();
  }

  it('is nobody\'s business until somebody names one', () => {
    connect();
    expect([test.source.status, test.source.timeline, test.source.issues, test.told])
      .to.deep.equal(['idle', null, [], []]);
  });

  it('stands in the script inside it', () => {
    connect(json('Inline'));
    expect([test.source.status, title(), test.told]).to.deep.equal(['ready', 'Inline', ['loaded Inline']]);
  });

  it('comes from src rather than from the script', async () => {
    stubFetch(text(json('Loaded')));
    connect(json('Inline'));
    test.source.setSrc('/a.json');
    expect(test.source.status).to.equal('loading');
    await test.becomes('ready');
    expect(title()).to.equal('Loaded');
  });

  it('comes from the property rather than from src, which is then given up, and nobody is told', () => {
    const requests = stubFetch(silence);
    connect();
    test.source.setSrc('/a.json');
    test.source.setInput(policy('Set'));
    expect([test.source.status, title(), requests[0]?.signal.aborted, test.told])
      .to.deep.equal(['ready', 'Set', true, []]);
    test.source.setSrc('/b.json');
    expect([title(), requests.length]).to.deep.equal(['Set', 1]);
  });

  it('comes from src again when the property is taken back', async () => {
    stubFetch(text(json('Loaded')));
    connect();
    test.source.setInput(policy('Set'));
    test.source.setSrc('/a.json');
    test.source.setInput(null);
    await test.becomes('ready');
    expect([title(), test.source.input]).to.deep.equal(['Loaded', undefined]);
  });

  it('is gone when nobody names one any more', () => {
    connect();
    test.source.setInput(policy('Set'));
    test.source.setInput(null);
    expect([test.source.status, test.source.timeline, test.source.issues]).to.deep.equal(['idle', null, []]);
  });

  it('is that of the last src, and the one before is given up', async () => {
    const requests = stubFetch(silence, text(json('Second')));
    connect();
    test.source.setSrc('/a.json');
    test.source.setSrc('/b.json');
    await test.becomes('ready');
    expect([requests[0]?.signal.aborted, test.told]).to.deep.equal([true, ['loaded Second']]);
  });

  it('is asked for once when src is set to what it is', async () => {
    const requests = stubFetch(text(json('Loaded')));
    connect();
    test.source.setSrc('/a.json');
    test.source.setSrc('/a.json');
    await test.becomes('ready');
    expect(requests).to.have.length(1);
  });

  it('stays when the next one cannot be loaded, which is told once', async () => {
    stubFetch(text(json('Good')), status(404));
    connect();
    test.source.setSrc('/a.json');
    await test.becomes('ready');
    test.source.setSrc('/b.json');
    await test.becomes('failed');
    expect([title(), test.told])
      .to.deep.equal(['Good', ['loaded Good', 'failed /b.json does not exist (404).']]);
    expect(test.source.issues).to.deep.equal([test.source.fault]);
  });

  for (const [what, body] of [['HTML', '<!doctype html><title>Sorry</title>'],
    ['half a document', '{"title":"A'], ['no text', '']] as const) {
    it(`stays when the next one is ${what}`, async () => {
      stubFetch(text(json('Good')), text(body));
      connect();
      test.source.setSrc('/a.json');
      await test.becomes('ready');
      test.source.setSrc('/b.json');
      await test.becomes('failed');
      expect([title(), test.told.length, test.source.fault?.severity]).to.deep.equal(['Good', 2, 'error']);
    });
  }

  it('stays when the page sets something that is none', () => {
    connect(json('Inline'));
    test.source.setInput({ events: 7 });
    expect([test.source.status, title(), test.told]).to.deep.equal(['failed', 'Inline', ['loaded Inline']]);
  });

  it('is asked for again when the connection is back, and only if it failed', async () => {
    const requests = stubFetch(status(404), text(json('Loaded')));
    connect();
    test.source.setSrc('/a.json');
    await test.becomes('failed');
    globalThis.dispatchEvent(new Event('online'));
    await test.becomes('ready');
    globalThis.dispatchEvent(new Event('online'));
    expect([requests.length, test.source.fault]).to.deep.equal([2, null]);
  });

  it('is asked for past the cache when the reader asks again', async () => {
    const requests = stubFetch(text(json('Loaded')));
    connect();
    test.source.setSrc('/a.json');
    await test.becomes('ready');
    test.source.start({ fresh: true });
    await test.becomes('ready');
    expect(requests.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });
});
