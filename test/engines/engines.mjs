import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

const engines = new Map([chromium, firefox, webkit].map((engine) => [engine.name, engine]));

export const engineNames = [...engines.keys()];

/** Sentences about the engines of `names` that this machine lacks, each with how to get it. */
export const missingEngines = (names) => names.map((name) => engines.get(name))
  .filter((engine) => !engine.isInstalled())
  .map(({ name, needs }) => `The engine ${name} is missing: install ${needs}.`);

/** Launchers and plugins of the engines of `names`, for the test runner's settings. */
export async function setUpEngines(names) {
  const parts = await Promise.all(names.map((name) => engines.get(name).setUp()));
  return {
    browsers: parts.map(({ launcher }) => launcher),
    plugins: parts.flatMap(({ plugins }) => plugins),
  };
}
