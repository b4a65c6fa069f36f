/** What a section of a page holds. */
export type SectionName = EntrySection | PartName;

/** Sections that are events. */
export type EntrySection = 'announced' | 'effective' | 'action';

/** Sections about the policy as a whole. */
export type PartName = 'status' | 'facets' | 'recent' | 'documents' | 'commentary' | 'feedback' | 'other';

/** The headings of all generations of the tracker's template. */
const HEADINGS: readonly (readonly [pattern: RegExp, name: SectionName])[] = [
  [/^(?:original )?date announced$/i, 'announced'],
  [/^effective date$/i, 'effective'],
  [/^subsequent (?:trump(?:-era)?(?: administration)?(?: and court)? )?actions?(?: ?\(s\))?$/i, 'action'],
  [/^biden(?:-era| administration)? actions?(?: ?\(s\))?(?::.{0,80})?$/i, 'action'],
  [/^current status$/i, 'status'],
  [/^(?:original )?(?:trump )?policy status$/i, 'facets'],
  [/^most recent actions?$/i, 'recent'],
  [/^(?:policy )?documents$|^(?:pre[- ])?(?:trump|biden)(?:-era)? policy documents$/i, 'documents'],
  [/^commentar(?:y|ies)$/i, 'commentary'],
  [/^(?:pre[- ]?trump(?:-era)?|predecessor|related|associated (?:and|or) derivative) polic(?:y|ies)$/i, 'other'],
  [/\bfeedback\b.*\S@\S/i, 'feedback'],
];

const LONGEST = 160;

const ENTRIES: ReadonlySet<SectionName> = new Set<SectionName>(['announced', 'effective', 'action']);

/** What a line begins, if it is a heading. */
export function sectionOf(line: string): SectionName | undefined {
  const text = line.replace(/:$/, '');
  return text.length > LONGEST ? undefined : HEADINGS.find(([pattern]) => pattern.test(text))?.[1];
}

export function isEntrySection(name: SectionName): name is EntrySection {
  return ENTRIES.has(name);
}

/** What the report calls the sections. */
export const FROM: Readonly<Record<EntrySection, string>> = {
  announced: 'Original Date Announced',
  effective: 'Effective Date',
  action: 'Subsequent Trump and Court Action',
};
