import { isPlainObject, withoutMark } from '../../document/index.js';
import { Fields } from '../reading/fields.js';
import { finish } from '../reading/finish.js';
import type { Importer } from '../reading/importer.js';
import { jsonInput } from '../reading/json-input.js';
import { Ledger } from '../reading/ledger.js';
import { looksLike } from '../reading/looks-like.js';
import { wrongFormat } from '../reading/wrong-format.js';
import { withoutScript } from './timelinejs/jsonp.js';
import { policyOf, type Timeline } from './timelinejs/policy.js';
import { Slide, type Version } from './timelinejs/slide.js';
import { VERSION_1, VERSION_3 } from './timelinejs/versions.js';

const FORMAT = 'timelinejs';
const EXPECTED = 'JSON of TimelineJS, with a list "events" or an object "timeline"';

/**
 * TimelineJS 3 JSON, and that of versions 1 and 2 with or without its JSONP wrapper.
 * Source: timeline.knightlab.com/docs/json-format, and the code of TimelineJS3 for what it shows.
 */
export const importTimelinejs: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const value = jsonInput(typeof input === 'string' ? withoutScript(withoutMark(input)) : input, ledger);
  if (ledger.problems.length > 0) return finish(FORMAT, null, ledger);
  const timeline = timelineIn(value, ledger);
  if (!timeline) wrongFormat(value, EXPECTED, ledger);
  return finish(FORMAT, timeline && policyOf(timeline, options, ledger), ledger);
};

function timelineIn(value: unknown, ledger: Ledger): Timeline | null {
  if (!isPlainObject(value) || (looksLike(value)?.name ?? FORMAT) !== FORMAT) return null;
  const root = new Fields(value, ledger);
  const first = root.object('timeline');
  if (first) return timeline(root, first, first.list('date'), first.list('era'), VERSION_1);
  return Array.isArray(value.events) ? timeline(root, root.object('title'), root.list('events'), root.list('eras'), VERSION_3) : null;
}

function timeline(
  root: Fields, title: Fields | undefined, events: readonly Fields[], eras: readonly Fields[], version: Version,
): Timeline {
  const slides = (list: readonly Fields[]): Slide[] => list.map((fields) => new Slide(fields, version));
  return {
    title: title && new Slide(title, version),
    events: slides(events),
    eras: slides(eras),
    rest: () => root.rest('ext'),
  };
}
