import { expect } from '@esm-bundle/chai';
import { loadText } from '../../src/source/index.js';
import { fault, restoreFetch, silence, status, stubFetch, text, type Answer } from './fetch-stub.js';
import { errorOf, faultOf, load, TIMEOUT, URL } from './loading.js';
import { restoreTimers, watchTimers } from './timers.js';

describe('loadText', () => {
  let timers: ReturnType<typeof watchTimers>;

  beforeEach(() => {
    timers = watchTimers(TIMEOUT);
  });

  afterEach(() => {
    expect(timers.left(), 'timers left').to.equal(0);
    restoreTimers();
    restoreFetch();
  });

  const waitsBetween = (): number[] => timers.waits.filter((wait) => wait !== TIMEOUT);

  it('gives the text, in pieces that part a letter as well', async () => {
    const bytes = new TextEncoder().encode('{"é":"政策"}');
    stubFetch(() => new Response(new ReadableStream({
      start(stream) {
        for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
        stream.close();
      },
    })));
    expect(await load()).to.equal('{"é":"政策"}');
  });

  it('loads relative addresses from the page, through its cache unless asked again', async () => {
    const requests = stubFetch(text('{}'));
    await loadText('policy.json', { signal: new AbortController().signal, limit: 10, fresh: true });
    await load();
    expect(requests[0]?.url).to.equal(new globalThis.URL('policy.json', document.baseURI).href);
    expect(requests.map(({ init }) => init.cache)).to.deep.equal(['no-cache', 'default']);
  });

  const PASSING: readonly (readonly [string, Answer])[] = [
    ['a network fault', fault], ['a 429', status(429)], ['a 500', status(500)], ['a 503', status(503)],
  ];
  const CHECK = 'Check the address; other sites must allow this page (Access-Control-Allow-Origin).';
  for (const [what, answer] of PASSING) {
    it(`tries again after ${what}`, async () => {
      const requests = stubFetch(answer, answer, text('{}'));
      expect(await load()).to.equal('{}');
      expect(requests).to.have.length(3);
    });

    it(`gives up after the third ${what.replace('a ', '')}`, async () => {
      const requests = stubFetch(answer);
      const { message, hint } = await faultOf(load());
      expect([message.includes(URL), hint, requests.length]).to.deep.equal([true, what === 'a network fault' ? CHECK : undefined, 3]);
    });
  }

  for (const code of [400, 401, 403, 404, 410]) {
    it(`does not try again after ${code}, and says what it was`, async () => {
      const requests = stubFetch(status(code), text('{}'));
      const { fault: kind, message } = await faultOf(load());
      expect([kind, message.includes(String(code)), requests.length]).to.deep.equal(['status', true, 1]);
    });
  }

  it('waits longer each time, give or take a half', async () => {
    const original = Math.random;
    try {
      for (const [chance, waits] of [[0, [250, 500]], [0.999, [749.5, 1499]]] as const) {
        Math.random = () => chance;
        stubFetch(fault);
        timers.waits.length = 0;
        await errorOf(load());
        expect(waitsBetween()).to.deep.equal(waits);
      }
    } finally {
      Math.random = original;
    }
  });

  it('gives up a server that does not answer, after the time that it has', async () => {
    const requests = stubFetch(silence);
    const { fault: kind, message } = await faultOf(load({ timeout: 5000, tries: 2, delay: () => 0 }));
    expect([kind, requests.length]).to.deep.equal(['timeout', 2]);
    expect(message).to.include('5 seconds');
  });

  it('gives up a server that stops within its answer', async () => {
    stubFetch(({ signal }) => new Response(new ReadableStream({
      start(stream) {
        stream.enqueue(Uint8Array.of(123));
        signal.addEventListener('abort', () => stream.error(new DOMException('', 'AbortError')));
      },
    })));
    expect((await faultOf(load({ timeout: 10, tries: 1 }))).fault).to.equal('timeout');
  });

  it('counts the silence of a server, and not the length of its answer', async () => {
    const pieces = ['{', '"a"', ':', '1', '}'];
    stubFetch(() => new Response(new ReadableStream({
      pull(stream) {
        const piece = pieces.shift();
        if (piece === undefined) stream.close();
        else stream.enqueue(new TextEncoder().encode(piece));
      },
    })));
    expect(await load()).to.equal('{"a":1}');
    // Before the answer, at its beginning, and after each piece.
    expect(timers.waits).to.deep.equal(Array(7).fill(TIMEOUT));
  });

  for (const [header, wait] of [['7', 7000], ['0', 0], ['3600', 60_000], ['-5', 0], ['soon', 0]] as const) {
    it(`waits as the server asks, up to a minute: ${header}`, async () => {
      stubFetch(status(503, { 'Retry-After': header }), text('{}'));
      expect(await load({ delay: () => 1, tries: 2, timeout: TIMEOUT + 1 })).to.equal('{}');
      expect(timers.waits.filter((one) => one !== TIMEOUT + 1)).to.deep.equal([Math.max(wait, 1)]);
    });
  }

  it('waits up to the time that the server names', async () => {
    stubFetch(status(429, { 'Retry-After': new Date(Date.now() + 9500).toUTCString() }), text('{}'));
    await load({ delay: () => 0, tries: 2 });
    const [wait = 0] = waitsBetween();
    expect(wait).to.be.within(5000, 9500);
  });
});
