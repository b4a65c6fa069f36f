import { expect } from '@esm-bundle/chai';
import { mount } from '../support/reader.js';
import { serve } from '../support/server.js';
import { next } from '../support/until.js';

const TITLE = '“Café” fees – 5 €';
const DOCUMENT = JSON.stringify({ title: TITLE, events: [{ date: '2025-01-01', title: 'Begun' }] });

const WINDOWS: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80, 'é': 0xe9 };
const windows = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => WINDOWS[letter] ?? letter.charCodeAt(0));
const wide = (text: string, mark: boolean): Uint8Array<ArrayBuffer> => {
  const units = Uint16Array.from(`${mark ? '\uFEFF' : ''}${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
};

async function titleOf(bytes: BodyInit, type = 'application/json'): Promise<{ title: string | undefined; issues: readonly string[] }> {
  serve({ '/policy.json': [() => new Response(bytes, { headers: { 'Content-Type': type } })] });
  const timeline = mount('policy-timeline', { attributes: { src: '/policy.json' } });
  await next(timeline, 'policy-load');
  return { title: timeline.policy?.title, issues: timeline.issues.map(({ message }) => message) };
}

describe('A document that comes from a server', () => {
  for (const [what, bytes, type] of [
    ['UTF-8', DOCUMENT, undefined],
    ['UTF-8 with a mark', `\uFEFF${DOCUMENT}`, undefined],
    ['Windows-1252', windows(DOCUMENT), undefined],
    ['Windows-1252, and says so', windows(DOCUMENT), 'application/json; charset=windows-1252'],
    ['UTF-16 with a mark', wide(DOCUMENT, true), undefined],
    ['UTF-16 without one', wide(DOCUMENT, false), undefined],
    ['UTF-16, and says so', wide(DOCUMENT, false), 'application/json; charset="utf-16le"'],
  ] as const) {
    it(`is read in ${what}`, async () => {
      expect(await titleOf(bytes as BodyInit, type)).to.deep.equal({ title: TITLE, issues: [] });
    });
  }

  it('is told of where characters could not be read', async () => {
    const bytes = new TextEncoder().encode(DOCUMENT.replace('fees', 'fées ééé ééé ééé ééé ééé'));
    const at = bytes.lastIndexOf(0xc3);
    const { issues } = await titleOf(bytes.filter((_, index) => index !== at + 1));
    expect(issues).to.deep.equal(['has characters that could not be read, and are shown as \uFFFD']);
  });
});
