/** HTML of about so many letters, that nests, or makes parsers go through all that is open for each piece. */
export const HEAVY_HTML: Readonly<Record<string, (size: number) => string>>;
