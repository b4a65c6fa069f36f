/** A copy in which every text is changed. */
export function changed(value: unknown, change: (text: string, field: string) => unknown, field = ''): unknown {
  if (typeof value === 'string') return change(value, field);
  if (Array.isArray(value)) return value.map((item) => changed(item, change, field));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Map) return new Map([...value].map(([name, item]) => [name, changed(item, change, 'link')]));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changed(item, change, name)]));
}

/** As XML has it in its texts, where a file is XML. */
export const inFile = (file: unknown, text: string): string => (typeof file === 'string' && file.startsWith('<?xml')
  ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;') : text);

/** Fields whose texts have to be what they are, for a document to be read. */
export const SET = new Set(['id', 'date', 'lang', 'start', 'end', 'asOf', 'added', 'updated', 'retrieved', 'at', 'url', 'href', 'link', 'archiveUrl', 'email',
  'cases', 'case', 'target', 'targets', 'type', 'kind', 'track', 'state', 'missing', 'reliability', 'basis', 'rel', 'origin', 'family', 'mediaType', '$schema']);
