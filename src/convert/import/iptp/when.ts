import { dateDraft, NO_DATE, type DateDraft } from '../../input/dates/written-date.js';
import type { Ledger } from '../../input/ledger.js';
import type { Content } from './content.js';
import { FROM } from './headings.js';
import type { Entry } from './outline.js';
import type { Title } from './title.js';

/** When the page says that it was; its title may say otherwise. */
export function whenOf(entry: Entry, { dateText }: Content, title: Title, ledger: Ledger): DateDraft {
  const from = FROM[entry.section];
  const written = entry.date ?? dateText;
  if (written) {
    ledger.read(`${from}: date`, 'event date');
    const when = dateDraft(written.text, written.place, ledger);
    const { date } = when;
    if (typeof date === 'string' && title.date !== undefined && date !== title.date) {
      ledger.problem('warning', written.place,
        `the page gives the event the date ${date}, and its title ${title.date}`,
        'The event has the date of the page; its title keeps its own. Check which is right.');
    }
    return when;
  }
  if (title.date !== undefined) {
    ledger.guessed(`${from}: date`, 'the date of the title');
    return { date: title.date };
  }
  ledger.problem('warning', entry.place, `${entry.label} has no date`, 'The event says so. Write its date into the result.');
  return NO_DATE;
}
