import { expect } from '@esm-bundle/chai';
import { SMALL } from '../fixtures/policies.js';
import { Reader } from '../support/reader.js';
import { serve } from '../support/server.js';
import { next } from '../support/until.js';

const add = Reflect.get(EventTarget.prototype, 'addEventListener');
afterEach(() => {
  EventTarget.prototype.addEventListener = add;
});

/** What waits for events of the page itself, with the signal that ends it. */
function listeners(): { readonly type: string; readonly signal: AbortSignal | undefined }[] {
  const heard: { type: string; signal: AbortSignal | undefined }[] = [];
  EventTarget.prototype.addEventListener = function listen(...args: Parameters<EventTarget['addEventListener']>): void {
    const [type, , options] = args;
    const { signal, once } = typeof options === 'object' ? options : {};
    if ((this === document || this === globalThis) && !once) heard.push({ type, signal });
    add.apply(this, args);
  };
  return heard;
}

describe('An element that leaves the page', () => {
  it('hears nothing of the page any more, and all of it again when it comes back', async () => {
    const heard = listeners();
    const reader = await Reader.opens(SMALL, { width: 700 });
    const types = heard.map(({ type }) => type).sort();
    expect(types).to.include.members(['pointerdown', 'keydown']);
    reader.timeline.remove();
    expect(heard.filter(({ signal }) => !signal?.aborted).map(({ type }) => type)).to.deep.equal([]);
    document.body.append(reader.timeline);
    await reader.seesPage();
    expect(heard.slice(types.length).filter(({ signal }) => !signal?.aborted).map(({ type }) => type).sort()).to.deep.equal(types);
  });

  it('reloads nothing while it is in no page', async () => {
    const { asked } = serve({ '/small.json': [SMALL] });
    const timeline = document.createElement('policy-timeline');
    timeline.src = '/small.json';
    timeline.reload();
    expect(asked).to.deep.equal([]);
    document.body.append(timeline);
    await next(timeline, 'policy-load');
    timeline.remove();
    timeline.reload();
    expect(asked).to.deep.equal(['/small.json']);
  });
});
