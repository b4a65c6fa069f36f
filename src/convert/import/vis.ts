import { EventIds } from '../input/event-ids.js';
import { scriptInput } from '../input/files/script-input.js';
import { reportOthers } from '../input/files/wrong-format.js';
import { eraDraft } from '../input/era-draft.js';
import { fromOptions } from '../input/from-options.js';
import { finish, type Importer, type ImportOptions, type PolicyDraft } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { dataSet, type DataSet, laneNames } from './vis/data-set.js';
import { backgroundOf, EXTENSION, isBackground, itemEvent } from './vis/timeline-item.js';

const FORMAT = { name: 'vis', expected: 'JSON of vis-timeline: a list of items, or an object with "items"' };

/**
 * Items and groups of vis-timeline, as lists or as its DataSet writes them.
 * Source: visjs.github.io/vis-timeline/docs/timeline, "Data Format".
 */
export const importVis: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const value = scriptInput(input, FORMAT, ledger);
  if (value === undefined) return finish(FORMAT.name, null, ledger);
  const found = dataSet(value, ledger);
  if (!found) reportOthers([], true, FORMAT.expected, ledger, value);
  return finish(FORMAT.name, found && policyOf(found, options, ledger), ledger);
};

function policyOf({ items, groups, rest }: DataSet, options: ImportOptions, ledger: Ledger): PolicyDraft {
  const ids = new EventIds(ledger);
  const laneOf = laneNames(groups);
  if (items.length > 0 && !items.some((item) => item.has('start'))) {
    ledger.problem('warning', '', 'No item has a start, so that they may be the groups of a timeline',
      'If they are, give both as one object, {"items": […], "groups": […]}.');
  }
  const eras = items.filter(isBackground).map((item) => eraDraft(backgroundOf(item), ledger)).filter((era) => era !== null);
  const events = items.filter((item) => !isBackground(item)).map((item) => itemEvent(item, ids, laneOf));
  const left = rest();
  if (options.title === undefined) ledger.guessed('title', 'a title, since there is none');
  return {
    title: options.title ?? 'Timeline',
    ...fromOptions(options),
    events: events.filter((event) => event !== null),
    ...(eras.length > 0 && { eras }),
    ...(left && { ext: { [EXTENSION]: left } }),
  };
}
