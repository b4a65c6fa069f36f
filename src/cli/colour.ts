const CODES = { error: 31, warning: 33, info: 36, strong: 1, quiet: 2 } as const;

export type Tone = keyof typeof CODES;

/** Whether a stream is a terminal whose user wants colours (https://no-color.org). */
function isColoured(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

/** Paints text for a stream; leaves it as it is where it goes into a file or another program. */
export function painter(stream: NodeJS.WriteStream): (tone: Tone, text: string) => string {
  return isColoured(stream) ? (tone, text) => `\u001b[${CODES[tone]}m${text}\u001b[0m` : (_, text) => text;
}
