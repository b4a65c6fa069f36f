import { isPlainObject } from '../../document/index.js';
import { EventIds } from '../input/event-ids.js';
import { Fields } from '../input/fields.js';
import { scriptInput } from '../input/files/script-input.js';
import { reportOthers } from '../input/files/wrong-format.js';
import { fromOptions } from '../input/from-options.js';
import { finish, type Importer, type ImportOptions, type PolicyDraft } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { EXTENSION, simileEvent } from './simile/simile-event.js';
import { dateReader } from './simile/uncertain-dates.js';

const FORMAT = { name: 'simile', expected: 'JSON of SIMILE Timeline, with a list "events"' };

/**
 * JSON of SIMILE Timeline, with its uncertain starts and ends.
 * Source: simile-widgets.org/wiki/Timeline_EventSources, and the function loadJSON of its code for short names.
 */
export const importSimile: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const value = scriptInput(input, FORMAT, ledger);
  if (value === undefined) return finish(FORMAT.name, null, ledger);
  if (!isPlainObject(value) || !Array.isArray(value.events)) {
    reportOthers([], true, FORMAT.expected, ledger, value);
    return finish(FORMAT.name, null, ledger);
  }
  return finish(FORMAT.name, policyOf(new Fields(value, ledger), options, ledger), ledger);
};

function policyOf(root: Fields, options: ImportOptions, ledger: Ledger): PolicyDraft {
  const ids = new EventIds(ledger);
  const read = dateReader(root.text('dateTimeFormat', 'how dates are read'));
  const title = options.title ?? root.text('wikiSection', 'title');
  const events = root.list('events').map((event) => simileEvent(event, ids, read));
  const rest = root.rest('ext');
  if (title === undefined) ledger.guessed('title', 'a title, since there is none');
  return {
    title: title ?? 'Timeline',
    ...fromOptions(options),
    events: events.filter((event) => event !== null),
    ...(rest && { ext: { [EXTENSION]: rest } }),
  };
}
