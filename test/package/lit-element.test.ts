import { expect } from '@esm-bundle/chai';
import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LitElement as StandIn } from '../../scripts/lib/stand-ins/lit-element.js';

/** An element with all that ours use of Lit; it writes down what happens to it. */
function makeElement(Base: typeof LitElement, log: unknown[]) {
  class Sample extends Base {
    static override styles: typeof LitElement.styles = [css`p { color: red }`];
    static override properties: PropertyDeclarations = {
      word: {},
      size: { attribute: 'a-size', type: Number },
      on: { type: Boolean },
      late: { attribute: false },
      own: { attribute: false, noAccessor: true },
    };
    word: string | null = 'first';
    size = 1;
    on = false;
    declare late: string | undefined;
    #own = 'none';

    constructor() {
      super();
      const moments = ['hostConnected', 'hostDisconnected', 'hostUpdate', 'hostUpdated'] as const;
      this.addController(Object.fromEntries(moments.map((moment) => [moment, () => log.push(moment)])));
    }
    get own(): string {
      return this.#own;
    }
    set own(own: string) {
      log.push(`own ${own}`);
      this.#own = own;
      this.requestUpdate();
    }
    /** Draws at once. */
    drawNow(): void {
      this.performUpdate();
    }
    protected override willUpdate(changed: PropertyValues): void {
      const known = [...changed].filter(([name]) => name !== 'own');
      log.push(['willUpdate', known, this.hasUpdated]);
    }
    protected override firstUpdated(): void {
      log.push('firstUpdated');
    }
    protected override updated(): void {
      log.push(['updated', this.isUpdatePending, this.renderRoot.textContent]);
      if (this.word === 'twice') this.word = 'again';
    }
    protected override render(): TemplateResult {
      if (this.word === 'broken') throw new Error('broken');
      return html`<p>${this.word} ${this.size} ${this.on} ${this.late} ${this.own}</p>`;
    }
  }
  return class extends Sample {
    static override styles = [...[Sample.styles ?? []].flat(), [css`b { color: blue }`, css`p { color: red }`]];
    static override properties: PropertyDeclarations = { more: { type: Number } };
    more = 0;
  };
}

async function lifeOf(Base: typeof LitElement, tag: string): Promise<unknown[]> {
  const log: unknown[] = [];
  const early = Object.assign(document.createElement(tag), { late: 'set early', own: 'set early', word: 'set early' });
  document.body.append(early);
  const Sample = makeElement(Base, log);
  customElements.define(tag, Sample);
  log.push(Sample.observedAttributes);
  const element = early as unknown as InstanceType<typeof Sample>;
  const settle = async (step: string): Promise<void> => {
    log.push(step, await element.updateComplete, element.renderRoot.textContent);
  };
  await settle('defined');
  log.push(element.shadowRoot?.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)));
  element.word = 'a';
  element.word = 'b';
  element.size = 2;
  await settle('two properties at once');
  element.size = 2;
  await settle('the same value');
  element.setAttribute('a-size', '3');
  element.setAttribute('on', '');
  element.setAttribute('word', 'c');
  element.setAttribute('more', '7');
  await settle('attributes');
  log.push(element.size, element.on, element.word, element.more);
  for (const name of ['a-size', 'on', 'word']) element.removeAttribute(name);
  await settle('no attributes');
  log.push(element.size, element.on, element.word);
  element.own = 'set';
  element.drawNow();
  log.push('drawn at once', element.renderRoot.textContent);
  element.drawNow();
  element.word = 'twice';
  await settle('changed while it was drawn');
  await settle('once more');
  element.remove();
  element.word = 'away';
  await settle('out of the page');
  document.body.append(element);
  await settle('back');
  element.addController({ hostConnected: () => log.push('a late controller') });
  element.word = 'broken';
  await element.updateComplete.catch((error: unknown) => log.push(String(error), element.isUpdatePending));
  element.remove();
  return log;
}

describe('An element of the CDN files', () => {
  it('lives as one of Lit does', async () => {
    const lits = await lifeOf(LitElement, 'x-lit');
    const ours = await lifeOf(StandIn, 'x-stand-in');
    expect(ours).to.deep.equal(lits);
    expect(ours.length).to.be.greaterThan(60);
  });
});
