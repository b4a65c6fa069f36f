import { expect } from '@esm-bundle/chai';
import { SMALL } from '../fixtures/policies.js';
import { allByRole } from '../support/accessible.js';
import { mount } from '../support/reader.js';

const titleOf = (element: HTMLElement): string => allByRole(element.shadowRoot as ShadowRoot, 'heading')[0]?.textContent.trim() ?? '';
const textOf = (element: HTMLElement): string => element.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

describe('A document as an attribute, which elements cannot read', () => {
  const json = JSON.stringify(SMALL);
  const values: readonly (readonly [string, string])[] = [
    ['policy', json], ['data', json], ['json', json], ['document', ` [${json}]`], ['policy', '[object Object]'], ['policy', 'policy.json'],
  ];
  const { warn } = console;
  let warned: string[] = [];
  beforeEach(() => {
    warned = [];
    console.warn = (text: string) => void warned.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const tag of ['policy-timeline', 'case-card'] as const) {
    for (const [name, value] of values) {
      it(`is told of, with what to do: ${name}='${value.slice(0, 15)}' of <${tag}>`, async () => {
        const element = mount(tag, { attributes: { [name]: value }, html: '<p>In short.</p>' });
        await element.updateComplete;
        expect(textOf(element)).to.contain(`The attribute ${name} is not read. Set src or the property policy`);
        expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
        expect(element.issues.map(({ message }) => message)).to.deep.equal([`The attribute ${name} is not read`]);
        expect(warned).to.have.length(1);
        element.policy = SMALL;
        await element.updateComplete;
        expect([element.issues, textOf(element).includes('is not read')]).to.deep.equal([[], false]);
      });
    }
  }

  it('is told of when it is set later, and no more when it goes', async () => {
    const timeline = mount('policy-timeline');
    await timeline.updateComplete;
    timeline.setAttribute('policy', json);
    await timeline.updateComplete;
    expect(timeline.issues).to.have.length(1);
    timeline.removeAttribute('policy');
    await timeline.updateComplete;
    expect(timeline.issues).to.have.length(0);
  });

  it('does not keep the document from coming another way', async () => {
    const timeline = mount('policy-timeline', {
      attributes: { policy: json, class: '[&>p]:m-2', title: '[Draft]' }, html: `<script type="application/json">${json}</script>`,
    });
    await timeline.updateComplete;
    expect([titleOf(timeline), timeline.issues, warned]).to.deep.equal([SMALL.title, [], []]);
  });

  it('is not suspected in attributes of other kinds', async () => {
    const timeline = mount('policy-timeline', { attributes: { class: '[&>p]:m-2', title: '[Draft]', id: 'data', 'x-data': '{}', 'data-gtm': '{"a":1}', 'data-list': '[{"event":"view"}]', 'data-obj': '[object Object]' } });
    await timeline.updateComplete;
    expect([timeline.issues, warned]).to.deep.equal([[], []]);
  });
});
