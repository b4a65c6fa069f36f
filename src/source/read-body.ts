import { sizeFault } from './faults.js';

/**
 * The text of a response, read piece by piece, so that a file without end costs no more than the limit.
 * @param limit bytes
 * @throws SourceError when it is larger
 */
export async function readBody(response: Response, url: string, limit: number): Promise<string> {
  if (Number(response.headers.get('Content-Length') ?? 0) > limit) throw sizeFault(url, limit);
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.byteLength;
    if (bytes > limit) {
      void reader.cancel();
      throw sizeFault(url, limit);
    }
    pieces.push(decoder.decode(piece.value, { stream: true }));
  }
  return pieces.join('') + decoder.decode();
}
