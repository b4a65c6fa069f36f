/** What courts put before their words: the number of the document, and whoever signed them. */
const NUMBER = String.raw`[[(]?(?:#|(?:no|doc|dkt|ecf no)\.? ?)?\d{1,10}(?:-\d{1,4})?[\])]?[.:]?\s`;
const JUDGE = String.raw`(?:(?:chief|senior|magistrate|district|circuit|bankruptcy|united states|u\.?s\.?|the|hon(?:orable|\.)?) ){0,4}(?:judge|justice|hon(?:orable|\.))\b[^:]{0,80}:\s`;
const HEADING = new RegExp(`^\\s*(?:${NUMBER})?\\s*(?:${JUDGE})?`, 'i');

/**
 * What an entry may put before the name of its document: "Joint", "PAPERLESS", "Defendant's", "SECOND". Bounded, so
 * that no text is read twice.
 */
const BEFORE = String.raw`^(?:\W*\b(?:${[
  'additional', 'admini?strative', 'agreed', 'amicus', 'amended', 'appellants?', 'appellees?', 'assented to', 'briefing', 'case management', 'certified', 'class action',
  'clerk\'?s', 'consent', 'court',
  'corrected', 'defendants?\'?s?\'?', 'default', 'electronic', 'emergency', 'endorsed', 'ex parte', 'expedited', 'filed', 'final', 'first', 'further', 'general', 'omnibus',
  'second', 'third', 'fourth', 'fifth', 'sixth', 'interim', 'joint', 'letter', 'opening', 'opposed', 'paperless', 'partial', 'per curiam',
  'petitioners?\'?s?\'?', 'plaintiffs?\'?s?\'?', 'preliminary injunction', 'preliminary', 'pretrial', 'protective', 'redacted', 'renewed', 'reply', 'respondents?\'?s?\'?',
  'revised', 'sealed', 'scheduling', 'standing', 'stipulated', 'stipulation (?:and|&)', 'submitted', 'supplemental',
  'temporary restraining', 'text', 'text-only', 'the', 'ecf', 'unopposed', 'usca',
  'verified', 'virtual',
].join('|')})\b){0,4}\W*\b`;

const named = (words: string): RegExp => new RegExp(`${BEFORE}(?:${words})`, 'i');

const HEARINGS = 'bail |confirmation |courtroom |detention |discovery |evidentiary |motion |sentencing |status |telephonic ';

/** What was held, in the words of a minute entry. */
const HELD = String.raw`(?:[^.;]{0,120}\b)?(?:proceedings?|hearing|conference|argument|trial)s? (?:was |were )?(?:held|conducted)\b`;

/**
 * What a petition may be for, in the words that courts repeat. Nothing else may stand before what the court did with it: in
 * "motion to vacate the order that denied a stay", another court denied something else.
 */
const ASKED = String.raw` (?:${[
  String.raw`for (?:an? |the )?(?:${[
    'writs? of (?:certiorari|habeas corpus|mandamus|prohibition)(?: before judgment)?', 'certiorari(?: before judgment)?', '(?:panel )?rehearing(?: en banc)?', 'stay', 'reconsideration',
    'summary judgment', 'default judgment', 'preliminary injunction', 'temporary restraining order', 'certificate of appealability', 'admission pro hac vice', 'class certification',
    'extension of time', 'leave to (?:amend|appeal|intervene|withdraw|proceed(?: in forma pauperis| pro se)?)',
    String.raw`leave to file (?:an? |the )?(?:(?:amended|amic(?:us|i)(?: curiae)?|reply|supplemental|under) )?(?:brief|complaint|memorandum|reply|seal)`,
  ].join('|')})`,
  'to (?:dismiss|stay|intervene|seal|compel|remand|strike|transfer|quash|amend|expedite|withdraw|consolidate|proceed in forma pauperis)', 'in limine',
].join('|')})`;

/** Which one it is, and the way that it took: "(24A1)", "12", "presented to the Chief Justice and by him referred to the Court". */
const WHICH = String.raw` (?:\(?(?:no\.? ?|#)?\d{1,4}[a-z]?-?\d{0,6}\)?)`;
const REFERRED = String.raw`,? (?:presented|submitted) to (?:(?!\b(?:that|which|and order)\b)[^.;:]){0,80}\breferred to the court,?`;

/** What the court did ends there, or goes on with how, by whom and why: "motion to stay denied claims" says what shall be stayed. */
const DONE = String.raw`(?: (?:is|are|was|were))?(?: hereby)? (?:granted|denied|dismissed)(?=\W*$|\s*[.,;:()[\]-]|\s+(?:in|as|by|with|without|and|or|pursuant|per|upon|under|on|due)\b)`;

/** Of a petition, nothing but what the court did with it: "Petition DENIED.", "Application (24A1) granted by Justice Quill". */
const DECIDED = String.raw`(?:petition|application|motion|request)s?(?:${WHICH})?(?:${ASKED})?(?:${WHICH})?(?:${REFERRED})?${DONE}`;

/** A filing is not what its entry is about when the entry says at once what became of it. */
const OUTCOME = /\b(?:granted|denied|dismissed|distributed|referred|moot|returned|stricken|vacated|withdrawn|terminated|due|deadline)\b/i;

/**
 * The kind of document that an entry calls itself, by the words that it begins with; the first that fits. What was
 * decided is no matter here: an order is an order, whatever it grants.
 */
const KINDS: readonly (readonly [RegExp, string, 'filing' | 'order'])[] = [
  [/^\W*(?:(?:first|second|third|fourth|fifth|sixth|corrected|joint|redacted|sealed|plaintiffs?'?s?'?) ){0,4}amended (?:class action |consolidated |verified ){0,3}complaint\b/i, 'amended-complaint', 'filing'],
  [named(String.raw`complaint\b(?! served)`), 'complaint', 'filing'],
  [named(String.raw`minutes? (?:\(?in chambers\)? )?order\b`), 'minute-order', 'order'],
  [named(`(?:minute entry|minutes|clerk's notes|courtroom minutes)\\b${HELD}`), 'hearing', 'order'],
  // Where judges put their orders so; what a clerk notes of a day is none.
  [named(String.raw`minute entry before the honorable [^:]{0,80}:`), 'minute-order', 'order'],
  [named(String.raw`(?:${HEARINGS}){0,3}(?:hearing|oral argument) held\b`), 'hearing', 'order'],
  [named(String.raw`notice of (?:civil |criminal |interlocutory )?(?:cross[ -])?appeal\b(?! record)`), 'appeal', 'filing'],
  [named(String.raw`(?:memorandum )?opinion\b(?! distributed)`), 'opinion', 'order'],
  [named(String.raw`(?:memorandum )?(?:decision|ruling) (?:and|&) order\b(?! \(?proposed)`), 'order', 'order'],
  [named(String.raw`(?:memorandum )?decision\b`), 'opinion', 'order'],
  [named(String.raw`memorandum (?:of law|of points and authorities|in support|in opposition)\b`), 'brief', 'filing'],
  [named(String.raw`(?:amicus |appellants?'?s?'? |appellees?'?s?'? )?brief\b`), 'brief', 'filing'],
  [named(DECIDED), 'order', 'order'],
  [named(String.raw`motions?\b(?! order\b)`), 'motion', 'filing'],
  [named(String.raw`(?:motion |memorandum (?:and |& )?)?order\b(?! \(?proposed| form)`), 'order', 'order'],
  [named(String.raw`ruling\b`), 'order', 'order'],
  [named(String.raw`judgment\b(?! returned)`), 'judgment', 'order'],
  [named(String.raw`declaration\b`), 'declaration', 'filing'],
  [named(String.raw`(?:petition|application)\b`), 'filing', 'filing'],
];

/** Of a title, the first clause of a docket entry; undefined when it does not call itself one of the kinds. */
export function entryKind(title: string): string | undefined {
  const words = title.replace(HEADING, '');
  const found = KINDS.find(([named]) => named.test(words));
  return found && !(found[2] === 'filing' && OUTCOME.test(words)) ? found[1] : undefined;
}
