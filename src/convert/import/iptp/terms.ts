/**
 * The terms that the tracker files its entries under, as its filters list them (immpolicytracking.org/policies/). A page
 * copied as text shows them side by side: "DHS Other", "Agency Directive Change in Practice".
 */
const TERMS: readonly string[] = [
  'Adjudication', 'Agency Directive', 'Change in Practice', 'Data and Reports', 'Forms and Information Collection',
  'Hiring and Personnel', 'Legislation', 'Litigation', 'Presidential Orders', 'Program Termination', 'Rule', 'Other',
  'Asylum, Withholding and CAT', 'Border', 'Citizenship', 'DACA', 'Detention', 'Employment Verification', 'Enforcement',
  'Hearings and Adjudications', 'Humanitarian', 'Immigrant Visas', 'Interior', 'Minors', 'Naturalization',
  'Non-Immigrant Visas', 'Refugees', 'Sanctuary Restrictions', 'Students', 'TPS', 'U/T/VAWA',
  'Bureau of Population, Refugees, and Migration', 'State & Local Entities', 'President', 'White House', 'Treasury',
  'Enjoined/Vacated', 'Expired', 'Final/Actual', 'In Litigation', 'Proposed', 'Renewed', 'Reported', 'Rescinded',
];

/** The first words of what stands in a row. Agencies go by capitals: "USCIS". */
const FIRST = new RegExp(
  `^(?:${[...TERMS].sort((a, b) => b.length - a.length).map(escape).join('|')}|[A-Z][A-Z0-9/-]+)(?= |$)`,
);

/** Parts terms that stand in a row; what holds anything else stays one value. */
export function termsIn(row: string): string[] {
  const found: string[] = [];
  for (let rest = row; rest !== '';) {
    const term = FIRST.exec(rest)?.[0];
    if (term === undefined) return [row];
    found.push(term);
    rest = rest.slice(term.length).trimStart();
  }
  return found;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
