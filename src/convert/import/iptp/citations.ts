import { undated } from '../../../model/index.js';

/** A docket that a text cites. */
export interface Citation {
  /** The caption before it; absent where there is none. */
  readonly name?: string | undefined;
  /** As published: several for consolidated cases. */
  readonly dockets: readonly string[];
  /** As published, without a date: "D. Mass.". */
  readonly court: string;
}

const NUMBER = '(?:\\b\\d{1,2}[:-])?\\b\\d{2,4}-(?:[a-z]{1,6}-)?\\d{1,6}\\b|\\b\\d{2}A\\d{1,5}\\b';
const INITIALS = '(?:-[A-Z]{1,4}){0,4}';
/** "No. 1:25-cv-00190-JMC (D.D.C.)", "Nos. 25-1, 25-2 (D.C. Cir. 2025)". */
const COURT_AFTER = `((?:${NUMBER})${INITIALS}(?:(?:,| and|, and| &|;) (?:${NUMBER})${INITIALS}){0,5}),? ?\\(([^()]{2,60})\\)`;
/** "(N.D. Cal. 3:19-cv-00807)(9th Cir. 19-15716)". */
const COURT_BEFORE = `\\(([^()]{2,40}?),? (?:Nos?\\.? ?)?(${NUMBER})${INITIALS}\\)`;
const CITATION = new RegExp(`${COURT_AFTER}|${COURT_BEFORE}`, 'gi');
const COURT = /\bCir\b|\b(?:[NSEWCM]\. ?)*D\.|\bD\.D\.C|\bC(?:our)?t\b|\bCl\b|\bU\.S\.|\bSCOTUS\b|\bDist(?:rict|\.)/;
const BEFORE_NUMBER = /[,;]?\s*\(?(?:Civ(?:il|\.)?(?: Action)? |Case |Docket |C\.A\. )*(?:Nos?\.?:?)?\s*\(?$/i;
/** "Docket No. 48", "ECF No. 12-1": an entry of a docket, which the docket's own number is not. */
const DOCKET_ENTRY = /\b(?:ECF|Dkt|Docket|D\.E|Doc)\b\.?(?: Entry)?(?: Nos?\.?)? ?\d{1,4}(?:-\d{1,3})?\b(?![-:]|,? ?\()/g;
const BETWEEN = /^[\s,;&]*(?:and)?\s*$/;
/** Of "(D.D.C. filed Feb. 4, 2025)", once the date is gone. */
const FILED = /,? (?:filed|decided|argued|entered|dated)$/i;
const LONGEST_NAME = 240;

/** The dockets that a text cites with their courts, in its order. */
export function citationsIn(text: string): Citation[] {
  const found: Citation[] = [];
  let end = 0;
  for (const match of text.matchAll(CITATION)) {
    const [all, numbers = match[4], after = match[3]] = match;
    const court = undated(after ?? '').replace(FILED, '');
    if (numbers === undefined || !COURT.test(court)) continue;
    const before = text.slice(Math.max(end, match.index - LONGEST_NAME), match.index);
    // "(N.D. Cal. 3:19-cv-00807)(9th Cir. 19-15716)": one caption in several courts.
    const name = found.length > 0 && BETWEEN.test(before) ? found.at(-1)?.name : captionAtEnd(before.replace(BEFORE_NUMBER, ''));
    found.push({ name, court, dockets: Array.from(numbers.matchAll(new RegExp(NUMBER, 'gi')), ([number]) => number) });
    end = match.index + all.length;
  }
  return found;
}

/** How often a text cites an entry of a docket by its number alone. */
export function docketEntriesIn(text: string): number {
  return Array.from(text.matchAll(DOCKET_ENTRY)).length;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Small words inside a caption. */
const SMALL = words('of the for and & de del la las los y on ex rel. et al. van von der a');
/** What begins a sentence before a caption, and is no part of it. */
const OPENERS = words('See Also But And Cf. Accord In Under Since While When After Before Both The the and & of for de y on a');
/** Abbreviations of captions (The Bluebook, tables T6 and T10): their full stop ends no sentence. */
const ABBREVIATIONS = words(
  'Acad Admin Advoc Affs Agric Am Ala Ariz Ark Ass Assn Assoc Assocs Atl Auth Bd Bhd Bldg Bos Broad Bros Bus Cal Cath Cent ' +
  'Chi Civ Cmty Cnty Co Coal Coll Colo Comm Commn Comms Conf Cong Conn Consol Const Constr Consult Contl Coop Corp Corr Ctr ' +
  'Ctrs Cty Def Defs Del Dem Dep Dept Det Dev Dir Dist Div Econ Ed Educ Elec Emp Emps Enf Eng Ent Envt Equal Exch Exec Fam ' +
  'Fed Fedn Fin Fla Found Ga Gen Gov Govt Grp Haw Hisp Hosp Hous Hum Ill Imm Immigr Inc Ind Indep Indus Info Ins Inst Intl ' +
  'Inv Jr Just Kan Ky La Lab Law Legis Litig Loc Ltd Mass Md Med Mem Metro Mich Minn Miss Mo Mont Mgmt Mr Mrs Ms Mt Mun Nat ' +
  'Natl Neb Nev Nw Okla Or Org Orgs Pa Pac Pol Prac Pres Priv Pro Prof Prop Prot Prots Pub Rec Ref Reg Rel Rep Repub Res ' +
  'Rsch Rts Sav Sch Schs Sci Sec Serv Servs Soc Sr St Stud Studs Sw Sys Tech Tenn Tex Tr Transp Univ Util Va Vt Wash Wis Wyo',
);
const CAPITAL = /^[\p{Lu}\d]/u;
/** A year or a day before a caption is no part of it. */
const YEAR_OR_DAY = /^\d[\d.,/-]*$/;
const VERSUS = /^(?:v|vs)\.?$/i;
const OPENING = /^["“‘'([*]+/;
const LONGEST_CAPTION = 24;

/**
 * The caption of a case that a text ends with, "Doe v. Roe" or "In re Doe": by the capitals of its words, as citations
 * print them in a running sentence.
 */
function captionAtEnd(text: string): string | undefined {
  const tokens = text.trim().split(/\s+/).slice(-LONGEST_CAPTION);
  const versus = tokens.findLastIndex((token) => VERSUS.test(token));
  if (versus < 1) return /\b(?:In re|Ex parte|Matter of) [^.,;()]{2,60}$/.exec(text.trim())?.[0];
  const right = tokens.slice(versus + 1);
  if (right.length === 0 || !right.every(isOfCaption) || right.slice(0, -1).some(endsSentence)) return undefined;
  const left = plaintiffs(tokens.slice(0, versus));
  return left.length === 0 ? undefined : [...left, 'v.', ...right].join(' ');
}

/** Whether a text is a caption from its first word to its last. */
export function isCaption(text: string): boolean {
  const written = text.trim().replace(/\s+vs?\.?\s+/i, ' v. ');
  return captionAtEnd(written) === written;
}

/** The words before "v." that belong to it. */
function plaintiffs(before: readonly string[]): string[] {
  let from = before.length;
  while (from > 0) {
    const token = before[from - 1] ?? '';
    const isLast = from === before.length;
    const isPart = isOfCaption(token.replace(OPENING, '')) || isInside(token, before[from - 2] ?? '');
    if (!isPart || (!isLast && endsBefore(token, before[from] ?? ''))) break;
    from -= 1;
    if (OPENING.test(token)) break;
  }
  const found = before.slice(from).map((token, index) => index === 0 ? token.replace(OPENING, '') : token);
  const start = found.findIndex((token) => !OPENERS.has(token) && !YEAR_OR_DAY.test(token));
  return start < 0 ? [] : found.slice(start);
}

const isOfCaption = (token: string): boolean => CAPITAL.test(token) || SMALL.has(token.replace(/,$/, ''));

/** "Servs. in E. Palo Alto": the "in" of a name, and not that of a sentence. */
function isInside(token: string, before: string): boolean {
  return token === 'in' && before.endsWith('.') && !endsSentence(before);
}

/** "ICE. Centro", "2025, Doe": the caption begins after it; "Smith, Inc.": it does not. */
function endsBefore(token: string, next: string): boolean {
  if (token.endsWith(',')) return !/^(?:Inc|Local|LLC|L\.L\.C|Ltd|LLP|Corp|et|N\.A)\b/.test(next) && !/^&$/.test(next);
  return endsSentence(token);
}

function endsSentence(token: string): boolean {
  if (/[;:!?)\]”"]$/.test(token)) return true;
  if (!token.endsWith('.')) return false;
  const word = token.slice(0, -1);
  return !/^(?:\p{L}\.)*\p{L}$/u.test(word) && !SMALL.has(token) && !ABBREVIATIONS.has(word.replace(/['’]/g, ''));
}
