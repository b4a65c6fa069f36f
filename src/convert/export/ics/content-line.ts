/** A content line may have 75 octets (RFC 5545, 3.1); what is longer goes on in the next after a space. */
const LONGEST = 75;

/** A property with a value that needs no escapes, folded, with its line end. */
export function contentLine(name: string, value: string): string {
  return `${fold(`${name}:${value.replace(CONTROLS, ' ')}`)}\r\n`;
}

/** A property of type TEXT (RFC 5545, 3.3.11); a list of texts is parted by commas. */
export function textLine(name: string, ...texts: readonly string[]): string {
  return contentLine(name, texts.map(escape).join(','));
}

const CONTROLS = /[\0-\x1F\x7F]/g;

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (length + octets > LONGEST) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
