/** Names of the months, from the first to the last, in the languages that tables and pages come in. Accents are folded away. */
const MONTHS: readonly string[] = [
  'january february march april may june july august september october november december',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'janvye fevriye mas avril me jen jiye out septanm oktob novanm desanm',
  'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر',
];

/** Of the languages above, in their order. */
const WEEKDAYS: readonly string[] = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'lunes martes miercoles jueves viernes sabado domingo',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'segunda terca quarta quinta sexta feira',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'lendi madi mekredi jedi vandredi samdi dimanch',
  'الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد',
];

/** What stands between the parts of a date and says nothing. */
const FILLERS: ReadonlySet<string> = new Set(['de', 'del', 'do', 'di', 'of', 'the', 'den', 'der', 'am', 'le', 'el', 'il', 'o']);

/** That a date is near, not exact: `~` in EDTF. */
export const NEARLY = /^(?:about|around|approx(?:imately|\.)?|circa|ca?\.|ca|etwa|um|environ|vers|alrededor de|hacia|cerca de|por volta de)\s?(?=[^\s])/u;

/** That what began goes on. */
const GOING_ON: ReadonlySet<string> = new Set([
  'present', 'ongoing', 'now', 'today', 'current', 'presente', 'hoy', 'actualidad', 'heute', "aujourd'hui", 'oggi', 'hoje', 'heden',
]);

const ARABIC_ZERO = 0x660;

/** Without accents, in small letters, in the digits of EDTF. */
export function foldWords(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace('-feira', '').replaceAll('’', '\'').trim().replace(/\s+/g, ' ')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO));
}

/** Of words that are folded. */
export function isGoingOn(words: string): boolean {
  return GOING_ON.has(words);
}

/** Three letters of a name tell a month; two are other words too. */
const SHORTEST = 3;

const monthsFrom = (word: string): readonly number[] => MONTHS.flatMap((names) =>
  names.split(' ').flatMap((name, index) => (name.startsWith(word) ? [index + 1] : [])));

/** 1 to 12 for the name of a month or its beginning, where all languages that know it agree; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  if (word === 'sept') return 9;
  const [month, ...others] = word.length < SHORTEST ? [] : monthsFrom(word);
  return others.every((other) => other === month) ? month : undefined;
}

export function isWeekday(word: string): boolean {
  return word.length >= SHORTEST - 1 && WEEKDAYS.some((names) => names.split(' ').some((name) => name.startsWith(word)));
}

export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}
