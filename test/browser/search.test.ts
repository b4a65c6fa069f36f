import { expect } from '@esm-bundle/chai';
import { SMALL } from '../fixtures/policies.js';
import { click, type } from '../support/input.js';
import { mount, Reader } from '../support/reader.js';
import { until } from '../support/until.js';

describe('A reader who searches by date', () => {
  for (const [lang, text] of [['en', 'Jun 10'], ['en', '10 June 2025'], ['en', '"June 10, 2025"'], ['en', '2025-06-10'], ['de', '10. Juni 2025'], ['fr', '10 juin']] as const) {
    it(`finds the event by ${text}, on a page in ${lang}`, async () => {
      const reader = await Reader.opens(SMALL, { width: 1000, attributes: { lang } });
      await click(reader.find('searchbox'));
      await type(text);
      await reader.seesPage();
      expect(reader.listed).to.deep.equal(['Café fees stayed']);
    });
  }

  it('finds it when the page has asked before it was drawn', async () => {
    const timeline = mount('policy-timeline', { width: 1000 });
    timeline.filter = { text: 'June 20' };
    timeline.policy = SMALL;
    const reader = new Reader(timeline);
    await until('it is found', () => reader.listed.join() === 'The board appeals');
  });
});
