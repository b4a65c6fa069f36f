import { isPlainObject } from '../../document/index.js';
import { Fields } from '../input/fields.js';
import { scriptInput } from '../input/files/script-input.js';
import { reportOthers } from '../input/files/wrong-format.js';
import { finish, type Importer } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { Slide, VERSION_1, VERSION_3, type Version } from './timelinejs/slide.js';
import { timelinePolicy, type Timeline } from './timelinejs/timeline-policy.js';

const FORMAT = { name: 'timelinejs', expected: 'JSON of TimelineJS, with a list "events" or an object "timeline"' };

/** How files are laid out: the lists of events and eras, and what the title is made of. */
interface Layout {
  readonly version: Version;
  readonly events: string;
  readonly eras: string;
  readonly title: (outer: Fields) => Fields | undefined;
}

const LAYOUTS: readonly Layout[] = [
  { version: VERSION_3, events: 'events', eras: 'eras', title: (outer) => outer.object('title') },
  { version: VERSION_1, events: 'date', eras: 'era', title: (outer) => outer },
  // Version 3 before its release.
  { version: VERSION_3, events: 'slides', eras: 'eras', title: (outer) => outer.object('title') },
];

/**
 * TimelineJS 3 JSON, and that of versions 1 and 2, with or without the script around it.
 * Source: timeline.knightlab.com/docs/json-format, the README of TimelineJS 2, and for what is shown the code of both.
 */
export const importTimelinejs: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const value = scriptInput(input, FORMAT, ledger);
  if (value === undefined) return finish(FORMAT.name, null, ledger);
  const timeline = timelineIn(value, ledger);
  if (!timeline) reportOthers([], true, FORMAT.expected, ledger, value);
  return finish(FORMAT.name, timeline && timelinePolicy(timeline, options, ledger), ledger);
};

function timelineIn(value: unknown, ledger: Ledger): Timeline | null {
  if (!isPlainObject(value)) return null;
  const root = new Fields(value, ledger);
  const outer = root.object('timeline') ?? root;
  const layout = LAYOUTS.find(({ events }) => Array.isArray(outer.value[events]));
  return layout ? timelineOf(root, outer, layout) : null;
}

function timelineOf(root: Fields, outer: Fields, { version, events, eras, title }: Layout): Timeline {
  const slide = (fields: Fields): Slide => new Slide(fields, version);
  const heading = title(outer);
  return {
    title: heading && slide(heading),
    events: outer.list(events).map(slide),
    eras: outer.list(eras).map(slide),
    rest: () => root.rest('ext'),
  };
}
