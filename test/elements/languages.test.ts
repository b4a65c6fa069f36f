import { expect } from '@esm-bundle/chai';
import type { PolicyTimeline } from '../../src/index.js';
import { ENGLISH } from '../../src/locale/english.js';
import { policyOf, SMALL } from '../fixtures/policies.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

/** Words of ours that stand on every timeline of `SMALL`. */
const ENGLISH_WORDS = [ENGLISH.standing, ENGLISH.oldestFirst, ENGLISH.categories.order, ENGLISH.fit, ENGLISH.loading];

/** Collects the English that an element says from now on, at each change of its tree. */
function englishOf(timeline: PolicyTimeline): Set<string> {
  const heard = new Set<string>();
  const root = timeline.shadowRoot as ShadowRoot;
  const look = (): void => {
    const text = root.textContent + [...root.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label')).join('\n');
    for (const word of ENGLISH_WORDS) if (text.includes(word)) heard.add(word);
  };
  new MutationObserver(look).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  return heard;
}

async function opens(lang: string): Promise<[Reader, Set<string>]> {
  const timeline = mount('policy-timeline', { width: 1000, attributes: { lang } });
  const heard = englishOf(timeline);
  timeline.policy = SMALL;
  const reader = new Reader(timeline);
  await reader.seesPage();
  return [reader, heard];
}

describe('A page in a language that comes with the library', () => {
  for (const [lang, standing] of [['es', 'Situación actual'], ['vi-VN', 'Hiện trạng'], ['zh-Hans-CN', '现状']] as const) {
    it(`is in it from its first picture on (${lang})`, async () => {
      const [reader, heard] = await opens(lang);
      expect(reader.text).to.contain(standing);
      expect([...heard]).to.deep.equal([]);
      expect(reader.timeline.issues).to.deep.equal([]);
    });
  }

  it('is followed when the page changes it', async () => {
    const [reader] = await opens('en');
    expect(reader.text).to.contain(ENGLISH.standing);
    reader.timeline.lang = 'fr';
    await until('it is French', () => reader.text.includes('Décisions de justice'));
    await reader.seesPage();
    expect(ENGLISH_WORDS.filter((word) => reader.text.includes(word))).to.deep.equal([]);
    reader.timeline.lang = 'en';
    await until('it is English again', () => reader.text.includes(ENGLISH.standing));
  });

  it('shows a document that comes while its words are on the way', async () => {
    const timeline = mount('policy-timeline', { width: 1000, attributes: { lang: 'ht' } });
    timeline.policy = SMALL;
    await Promise.resolve();
    timeline.policy = policyOf(3);
    const reader = new Reader(timeline);
    await reader.seesPage();
    expect(reader.listed).to.have.length(3);
    expect(reader.text).not.to.contain(ENGLISH.oldestFirst);
  });

  it('may be that of one element alone, and of a case card', async () => {
    const card = mount('case-card', { attributes: { lang: 'pt-BR', case: 'doe' } });
    card.policy = SMALL;
    await card.updateComplete;
    const { textContent } = card.shadowRoot as ShadowRoot;
    expect(textContent).to.contain('Mais recente');
    expect(textContent).not.to.contain(ENGLISH.latest);
  });
});
