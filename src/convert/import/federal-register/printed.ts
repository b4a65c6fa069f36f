/** Marks that texts of the Federal Register keep of its print: italics, indices, exponents (GPO's locator codes as SGML). */
const MARKS = /<\/?(?:AC|E|FR|INF|SU)\b[^<>]{0,40}>/g;

/** "NO<INF>2</INF>" as it reads: "NO2". */
export function printed(text: string): string {
  return text.replace(MARKS, '');
}
