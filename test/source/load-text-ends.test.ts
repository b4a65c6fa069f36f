import { expect } from '@esm-bundle/chai';
import { loadText } from '../../src/source/index.js';
import { fault, restoreFetch, silence, stubFetch, text } from './fetch-stub.js';
import { errorOf, faultOf, load } from './loading.js';
import { restoreTimers, watchTimers } from './timers.js';

describe('loadText, given up by the page', () => {
  let timers: ReturnType<typeof watchTimers>;

  beforeEach(() => {
    timers = watchTimers(0);
  });

  afterEach(() => {
    expect(timers.left(), 'timers left').to.equal(0);
    restoreTimers();
    restoreFetch();
  });

  it('before it begins asks nobody', async () => {
    const requests = stubFetch(text('{}'));
    const reason = new Error('no');
    expect(await errorOf(load({ signal: AbortSignal.abort(reason) }))).to.equal(reason);
    expect(requests).to.deep.equal([]);
  });

  it('while it waits for the answer ends at once, and ends the request', async () => {
    const requests = stubFetch(silence);
    const page = new AbortController();
    const error = errorOf(load({ signal: page.signal }));
    const reason = new Error('gone');
    page.abort(reason);
    expect(await error).to.equal(reason);
    expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([true]);
  });

  it('while it waits for the next try ends at once, and tries no more', async () => {
    const page = new AbortController();
    const requests = stubFetch(fault, text('{}'));
    const reason = new Error('gone');
    const delay = (): number => {
      queueMicrotask(() => page.abort(reason));
      return 9000;
    };
    expect(await errorOf(load({ signal: page.signal, delay }))).to.equal(reason);
    expect(requests).to.have.length(1);
  });
});

describe('loadText, of a large file', () => {
  afterEach(restoreFetch);

  it('stops before it reads one that says how large it is, and lets go of it', async () => {
    let read = 0;
    const body = (): ReadableStream<Uint8Array> =>
      new ReadableStream({ pull: () => { read++; } }, { highWaterMark: 0 });
    const requests = stubFetch(() => new Response(body(), { headers: { 'Content-Length': '1001' } }));
    const { fault: kind, passing } = await faultOf(load());
    expect([kind, passing, read, requests.length]).to.deep.equal(['too-large', false, 0, 1]);
    expect(requests[0]?.signal.aborted).to.equal(true);
  });

  it('stops while it reads one that has no end', async () => {
    let cancelled = false;
    const endless = (): ReadableStream<Uint8Array> => new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(100)),
      cancel: () => {
        cancelled = true;
      },
    });
    const requests = stubFetch(() => new Response(endless()));
    expect((await faultOf(load())).fault).to.equal('too-large');
    expect([cancelled, requests.length]).to.deep.equal([true, 1]);
  });

  it('reads one of just the size', async () => {
    stubFetch(text('x'.repeat(1000)), text('x'.repeat(1001)));
    expect(await load()).to.have.length(1000);
    expect((await faultOf(load())).fault).to.equal('too-large');
  });
});

describe('loadText, of a bad address', () => {
  afterEach(restoreFetch);

  for (const url of ['http://', 'https://[', 'javascript:alert(1)', 'ftp://example.org/a.json',
    'mailto:a@example.org']) {
    it(`does not ask for ${url}`, async () => {
      const requests = stubFetch(text('{}'));
      const { fault: kind,
        message } = await faultOf(loadText(url, { signal: new AbortController().signal, limit: 10 }));
      expect([kind, message.includes(url), requests.length]).to.deep.equal(['address', true, 0]);
    });
  }
});
