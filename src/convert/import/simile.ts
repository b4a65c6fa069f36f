import { isPlainObject, withoutMark } from '../../document/index.js';
import { Fields } from '../reading/fields.js';
import { finish } from '../reading/finish.js';
import { given } from '../reading/given.js';
import { Ids } from '../reading/ids.js';
import type { ImportOptions, Importer, PolicyDraft } from '../reading/importer.js';
import { jsonInput } from '../reading/json-input.js';
import { Ledger } from '../reading/ledger.js';
import { looksLike } from '../reading/looks-like.js';
import { withoutScript } from '../reading/script.js';
import { wrongFormat } from '../reading/wrong-format.js';
import { EXTENSION, eventOf } from './simile/event.js';
import { dateReader } from './simile/simile-date.js';

const FORMAT = 'simile';
const EXPECTED = 'JSON of SIMILE Timeline, with a list "events"';

/**
 * JSON of SIMILE Timeline, with its uncertain starts and ends.
 * Source: simile-widgets.org/wiki/Timeline_EventSources, and the function loadJSON of its code for short names.
 */
export const importSimile: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const value = jsonInput(typeof input === 'string' ? withoutScript(withoutMark(input)) : input, ledger);
  if (ledger.problems.length > 0) return finish(FORMAT, null, ledger);
  const isOther = (looksLike(value)?.name ?? FORMAT) !== FORMAT;
  if (isOther || !isPlainObject(value) || !Array.isArray(value.events)) {
    wrongFormat(value, EXPECTED, ledger);
    return finish(FORMAT, null, ledger);
  }
  return finish(FORMAT, policyOf(new Fields(value, ledger), options, ledger), ledger);
};

function policyOf(root: Fields, options: ImportOptions, ledger: Ledger): PolicyDraft {
  const ids = new Ids(ledger);
  const read = dateReader(root.text('dateTimeFormat', 'how dates are read'));
  const title = options.title ?? root.text('wikiSection', 'title');
  const events = root.list('events').map((event) => eventOf(event, ids, read));
  const rest = root.rest('ext');
  if (title === undefined) ledger.guessed('title', 'a title, since there is none');
  return {
    title: title ?? 'Timeline',
    ...given(options),
    events: events.filter((event) => event !== null),
    ...(rest && { ext: { [EXTENSION]: rest } }),
  };
}
