import { eachOnce, elementsOf, oneLine } from './elements.mjs';

/** One line a list of the format: where its rows stand in the manifest, and how CSS writes their names. */
const LISTS = [
  ['properties', 'cssProperties', (name) => name],
  ['pseudoElements', 'cssParts', (name) => `::part(${name})`],
  ['pseudoClasses', 'cssStates', (name) => `:state(${name})`],
];

function rows(manifest, group, write) {
  return eachOnce(elementsOf(manifest).flatMap((element) => (element[group] ?? [])
    .map(({ name, description }) => ({ name: write(name), description: oneLine(description) }))));
}

/** Tokens, parts and states in VS Code's format for CSS: https://github.com/microsoft/vscode-custom-data */
export const vscodeCss = (manifest) => ({
  version: 1.1,
  ...Object.fromEntries(LISTS.map(([list, group, write]) => [list, rows(manifest, group, write)])),
});
