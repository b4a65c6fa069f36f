import { expect } from '@esm-bundle/chai';
import { decodeText, isEncoding } from '../../src/document/decode-text.js';

const bytesOf = (...bytes: readonly number[]): Uint8Array => new Uint8Array(bytes);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => bytesOf(...Array.from(text, (character) => character.charCodeAt(0)));
const wide = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const marked = (bytes: Uint8Array, ...mark: readonly number[]): Uint8Array => bytesOf(...mark, ...bytes);

const CSV = 'Date,Title\n2025-03-07,“Café” – a ruling\n';

/** All of Windows-1252 from 80 to 9F, as the Encoding Standard has it. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const FILES: readonly (readonly [what: string, bytes: Uint8Array, text: string, encoding: string])[] = [
  ['UTF-8', utf8(CSV), CSV, 'utf-8'],
  ['UTF-8 with a mark', marked(utf8(CSV), 0xef, 0xbb, 0xbf), CSV, 'utf-8'],
  ['ASCII', utf8('Date,Title\n'), 'Date,Title\n', 'utf-8'],
  ['nothing', bytesOf(), '', 'utf-8'],
  ['UTF-16 LE with a mark', marked(wide(CSV, true), 0xff, 0xfe), CSV, 'utf-16le'],
  ['UTF-16 BE with a mark', marked(wide(CSV, false), 0xfe, 0xff), CSV, 'utf-16be'],
  ['UTF-16 LE without a mark', wide(CSV, true), CSV, 'utf-16le'],
  ['UTF-16 BE without a mark', wide(CSV, false), CSV, 'utf-16be'],
  ['UTF-16 LE in Russian, without a mark', wide('Дата,Дело\n2025-03-07,Решение\n', true), 'Дата,Дело\n2025-03-07,Решение\n', 'utf-16le'],
  ['Latin-1', latin('Caf\u00e9 du Port'), 'Café du Port', 'windows-1252'],
  ['Windows-1252', latin('\u0093Doe\u0094 \u0096 the clerk\u0092s note\u0085 \u0080 5'), '“Doe” – the clerk’s note… € 5', 'windows-1252'],
  ['every byte of Windows-1252 that is a sign', bytesOf(...Array.from({ length: 32 }, (_, at) => 0x80 + at)), WINDOWS, 'windows-1252'],
  ['two accented letters in a row', latin('\u00c3\u00e9 \u00e0\u00e9'), 'Ãé àé', 'windows-1252'],
];

describe('the text of bytes', () => {
  for (const [what, bytes, text, encoding] of FILES) {
    it(`is read of ${what}`, () => expect(decodeText(bytes)).to.deep.equal({ text, encoding, lost: 0 }));
  }

  it('of UTF-8 that was cut or damaged in a place keeps all the rest', () => {
    const whole = utf8('Décision du tribunal: été, forêt, âge, île, où, œuvre, naïf, Noël, là, dès, près, été');
    const damaged = decodeText(whole.slice(0, -1));
    expect([damaged?.encoding, damaged?.lost]).to.deep.equal(['utf-8', 1]);
    expect(damaged?.text).to.match(/^Décision du tribunal: été, forêt/);
  });

  it('counts no character as lost that the file itself has so', () => expect(decodeText(utf8('a \uFFFD b'))?.lost).to.equal(0));

  for (const bytes of [bytesOf(1, 0, 2, 0), bytesOf(0, 0, 0, 0), bytesOf(0x61, 0, 0, 0x61), bytesOf(0x61, 0, 0x62)]) {
    it(`is none of ${bytes.join(' ')}`, () => expect(decodeText(bytes)).to.equal(null));
  }

  it('is read in the encoding that was named', () => {
    expect(decodeText(bytesOf(0x43, 0x61, 0x66, 0x8e), 'macintosh')?.text).to.equal('Café');
    expect(decodeText(bytesOf(0xc4, 0xe5, 0xeb, 0xee), 'windows-1251')?.text).to.equal('Дело');
    expect(decodeText(bytesOf(0x93, 0x61, 0x94), 'latin1')).to.deep.equal({ text: '“a”', encoding: 'windows-1252', lost: 0 });
    expect(decodeText(bytesOf(0x61, 0xff), 'utf-8')?.lost).to.equal(1);
    expect(decodeText(wide('Café', true), 'utf-16')?.text).to.equal('Café');
  });

  it('is none in an encoding that nobody knows', () => {
    expect(decodeText(utf8('a'), 'klingon')).to.equal(null);
    expect([isEncoding('klingon'), isEncoding('Latin1'), isEncoding('utf8')]).to.deep.equal([false, true, true]);
  });
});
