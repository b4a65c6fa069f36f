/** The text of a file, and what its bytes were taken for. */
export interface DecodedText {
  /** Without the mark that some programs put before it. */
  readonly text: string;
  /** As the Encoding Standard calls it: "utf-8", "utf-16le", "windows-1252". */
  readonly encoding: string;
  /** Characters that could not be read, and are U+FFFD in the text. */
  readonly lost: number;
}

/**
 * The text of bytes in an encoding, or in the one that they show: that of their mark, UTF-8 or UTF-16 without one, or
 * else Windows-1252, which holds Latin-1 and takes any bytes. Null when the bytes are no text, or nobody knows the encoding.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText | null {
  if (encoding !== undefined) return isEncoding(encoding) ? decodeAs(encoding, bytes) : null;
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  if (marked !== undefined) return decodeAs(marked, bytes);
  if (bytes.includes(0)) return ofWideCharacters(bytes);
  const utf8 = decodeAs('utf-8', bytes);
  return utf8.lost === 0 || isNearly(utf8) ? utf8 : decodeAs(WINDOWS, bytes);
}

/** Whether the Encoding Standard knows an encoding by this name. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const WINDOWS = 'windows-1252';
/** What the bytes 80 to 9F are there. Five of them are nothing. */
const WINDOWS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeAs(label: string, bytes: Uint8Array): DecodedText {
  const decoder = new TextDecoder(label);
  const decoded = decoder.decode(bytes);
  const { encoding } = decoder;
  // Some engines take these bytes for the control characters of Latin-1.
  const text = encoding === WINDOWS ? decoded.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_80_TO_9F.charAt(control.charCodeAt(0) - 0x80)) : decoded;
  return { text, encoding, lost: count(text, LOST) - (encoding === 'utf-8' && text.includes(LOST) ? written(bytes) : 0) };
}

const LOST = '\uFFFD';

/** How often U+FFFD itself stands in bytes of UTF-8. */
function written(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) found += 1;
  }
  return found;
}

function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found += 1;
  return found;
}

/** In other encodings, hardly any accented letter is UTF-8 by chance: a text with many is UTF-8 that was damaged. */
const MOST_DAMAGED = 0.1;

function isNearly({ text, lost }: DecodedText): boolean {
  const accented = text.match(/[^\0-\u007f\uFFFD]/gu)?.length ?? 0;
  return lost <= accented * MOST_DAMAGED;
}

/** Enough to see which bytes of a pair are zero. */
const BEGINNING = 65_536;
/** No text has them. */
const CONTROLS = /[\0-\u0008\u000e-\u001f\uFFFE\uFFFF]/;

/** UTF-16 without a mark: where there are zeros, only in one byte of each pair. */
function ofWideCharacters(bytes: Uint8Array): DecodedText | null {
  const start = bytes.subarray(0, BEGINNING);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = zeros;
  if (bytes.length % 2 !== 0 || first * second > 0) return null;
  const decoded = decodeAs(second > 0 ? 'utf-16le' : 'utf-16be', bytes);
  return decoded.lost > 0 || CONTROLS.test(decoded.text) ? null : decoded;
}
