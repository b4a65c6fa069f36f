import { parseArgs } from 'node:util';
import { SIZES } from './documents.mjs';
import { LIBRARIES } from './libraries.mjs';

export const HELP = `npm run bench -- [options]
  --quick           sizes 20, 1000, 5000, one round; this project, vis-timeline in two arrangements and the floor
  --sizes 20,1000   how many events
  --rounds 3        how often each is measured
  --only ours,vis   of ${Object.keys(LIBRARIES).join(', ')}
  --limit 60        seconds that a first render may take
  --no-build        measure what is built already
  --no-write        leave bench/results.json and the picture as they are
  --profile 5000    write a .cpuprofile of this project's first render and zoom steps at this size, and nothing else`;

const QUICK = { sizes: [20, 1_000, 5_000], rounds: 1, libraries: ['ours', 'vis', 'vis-plain', 'floor'], times: 100, budget: 2_000 };
const FULL = { sizes: SIZES, rounds: 3, libraries: Object.keys(LIBRARIES), times: 1_000, budget: 6_000 };

const listOf = (text) => text?.split(',').map((part) => part.trim()).filter(Boolean);
const numbersOf = (text) => listOf(text)?.map(Number);

/** What the command line asks for. Throws where that makes no sense. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean' }, sizes: { type: 'string' }, rounds: { type: 'string' }, only: { type: 'string' },
      limit: { type: 'string' }, 'no-build': { type: 'boolean' }, 'no-write': { type: 'boolean' },
      profile: { type: 'string' }, help: { type: 'boolean' },
    },
  });
  const base = values.quick ? QUICK : FULL;
  const options = {
    sizes: numbersOf(values.sizes) ?? base.sizes,
    rounds: Number(values.rounds ?? base.rounds),
    libraries: listOf(values.only) ?? base.libraries,
    times: base.times,
    budget: base.budget,
    limit: Number(values.limit ?? 60) * 1000,
    profile: values.profile === undefined ? null : Number(values.profile),
    build: !values['no-build'], write: !values['no-write'], quick: Boolean(values.quick), help: Boolean(values.help),
  };
  const unknown = options.libraries.filter((name) => !Object.hasOwn(LIBRARIES, name));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}.`);
  if (![...options.sizes, options.rounds, options.limit].every((number) => number > 0)) throw new Error('Numbers must be above 0.');
  return { ...options, sizes: [...options.sizes].sort((a, b) => a - b) };
}
