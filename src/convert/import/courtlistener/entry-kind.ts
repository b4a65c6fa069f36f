/**
 * What an entry may put before the name of its document: "Joint", "PAPERLESS", "Defendant's", "SECOND". Bounded, so
 * that no text is read twice.
 */
const BEFORE = String.raw`^(?:\W*\b(?:${[
  'admini?strative', 'agreed', 'amicus', 'amended', 'appellants?', 'appellees?', 'assented to', 'class action', 'clerk\'?s', 'consent',
  'corrected', 'defendants?\'?s?\'?', 'default', 'electronic', 'emergency', 'endorsed', 'ex parte', 'expedited', 'final', 'first',
  'second', 'third', 'fourth', 'fifth', 'sixth', 'interim', 'joint', 'letter', 'opening', 'opposed', 'paperless', 'partial', 'per curiam',
  'petitioners?\'?s?\'?', 'plaintiffs?\'?s?\'?', 'preliminary', 'pretrial', 'protective', 'redacted', 'renewed', 'reply', 'respondents?\'?s?\'?',
  'sealed', 'scheduling', 'standing', 'stipulated', 'supplemental', 'temporary restraining', 'text', 'text-only', 'unopposed', 'usca',
  'verified', 'virtual',
].join('|')})\b){0,4}\W*\b`;

const named = (words: string): RegExp => new RegExp(`${BEFORE}(?:${words})`, 'i');

const HEARINGS = 'bail |confirmation |courtroom |detention |discovery |evidentiary |motion |sentencing |status |telephonic ';

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
  [named(String.raw`minute entry for (?:\S+ ){0,6}proceedings held\b`), 'hearing', 'order'],
  [named(String.raw`(?:${HEARINGS}){0,3}(?:hearing|oral argument) held\b`), 'hearing', 'order'],
  [named(String.raw`notice of (?:civil |criminal |interlocutory )?(?:cross[ -])?appeal\b(?! record)`), 'appeal', 'filing'],
  [named(String.raw`(?:memorandum )?opinion\b(?! distributed)`), 'opinion', 'order'],
  [named(String.raw`memorandum (?:of law|of points and authorities|in support|in opposition)\b`), 'brief', 'filing'],
  [named(String.raw`(?:amicus |appellants?'?s?'? |appellees?'?s?'? )?brief\b`), 'brief', 'filing'],
  [named(String.raw`motions?\b`), 'motion', 'filing'],
  [named(String.raw`(?:memorandum (?:and|&) )?order\b(?! \(?proposed| form)`), 'order', 'order'],
  [named(String.raw`judgment\b(?! returned)`), 'judgment', 'order'],
  [named(String.raw`declaration\b`), 'declaration', 'filing'],
];

/** Of a title, the first clause of a docket entry; undefined when it does not call itself one of the kinds. */
export function entryKind(title: string): string | undefined {
  const found = KINDS.find(([words]) => words.test(title));
  return found && !(found[2] === 'filing' && OUTCOME.test(title)) ? found[1] : undefined;
}
