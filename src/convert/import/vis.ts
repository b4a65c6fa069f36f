import { isPlainObject, withoutMark } from '../../document/index.js';
import { finish } from '../reading/finish.js';
import { given } from '../reading/given.js';
import { Ids } from '../reading/ids.js';
import type { ImportOptions, Importer, PolicyDraft } from '../reading/importer.js';
import { jsonInput } from '../reading/json-input.js';
import { spanOf } from '../reading/lasting.js';
import { Ledger } from '../reading/ledger.js';
import { looksLike } from '../reading/looks-like.js';
import { withoutScript } from '../reading/script.js';
import { wrongFormat } from '../reading/wrong-format.js';
import { dataSet, type DataSet } from './vis/data-set.js';
import { laneNames } from './vis/groups.js';
import { EXTENSION, eventOf } from './vis/item.js';
import { backgroundOf, isBackground } from './vis/background.js';

const FORMAT = 'vis';
const EXPECTED = 'JSON of vis-timeline: a list of items, or an object with "items"';

/**
 * Items and groups of vis-timeline, as lists or as its DataSet writes them.
 * Source: visjs.github.io/vis-timeline/docs/timeline, "Data Format".
 */
export const importVis: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const value = jsonInput(typeof input === 'string' ? withoutScript(withoutMark(input)) : input, ledger);
  if (ledger.problems.length > 0) return finish(FORMAT, null, ledger);
  const isOther = (looksLike(value)?.name ?? FORMAT) !== FORMAT;
  const found = isOther || (!Array.isArray(value) && !isPlainObject(value)) ? null : dataSet(value, ledger);
  if (!found) wrongFormat(value, EXPECTED, ledger);
  return finish(FORMAT, found && policyOf(found, options, ledger), ledger);
};

function policyOf({ items, groups, rest }: DataSet, options: ImportOptions, ledger: Ledger): PolicyDraft {
  const ids = new Ids(ledger);
  const laneOf = laneNames(groups);
  const spans = items.filter(isBackground).map((item) => spanOf(backgroundOf(item), ledger)).filter((span) => span !== null);
  const events = items.filter((item) => !isBackground(item)).map((item) => eventOf(item, ids, laneOf));
  const left = rest();
  if (options.title === undefined) ledger.guessed('title', 'a title, since there is none');
  return {
    title: options.title ?? 'Timeline',
    ...given(options),
    ...(spans.length > 0 && { spans }),
    events: events.filter((event) => event !== null),
    ...(left && { ext: { [EXTENSION]: left } }),
  };
}
