import assert from 'node:assert/strict';
import { dirname, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { files, folderOf, imports, isOwn, ownImports, packageOf, parse, src } from './module-graph.mjs';

/** What each folder of src may import beside itself; '.' are the entries, which stand above all. */
const allowed = new Map(Object.entries({
  dates: [],
  document: ['dates'],
  model: ['dates', 'document'],
  layout: ['dates', 'document', 'model'],
  interaction: ['dates', 'document', 'model', 'layout'],
  input: ['dates', 'document', 'model', 'layout', 'interaction'],
  styles: ['dates', 'document', 'model', 'layout'],
  locale: ['dates', 'document', 'model'],
  html: ['document'],
  static: ['dates', 'document', 'model', 'locale', 'html'],
  convert: ['dates', 'document', 'model', 'locale', 'html', 'static'],
  cli: ['.', 'dates', 'document', 'model', 'locale', 'html', 'static', 'convert'],
  source: ['dates', 'document', 'model', 'locale', 'convert'],
  elements: ['dates', 'document', 'model', 'layout', 'interaction', 'input', 'styles', 'locale', 'source', 'convert'],
}));

/** Folders of plain data: no DOM, and of the packages only these. */
const packages = new Map(Object.entries({
  dates: [],
  document: ['zod'],
  model: [],
  layout: ['d3-scale', 'd3-time'],
  interaction: [],
  locale: [],
  html: ['parse5'],
  static: [],
  convert: ['papaparse', 'parse5', 'json5', 'ical.js', 'saxen'],
}));

const show = ({ file, specifier }) => `${file} imports ${specifier}`;

test('every folder of src has its place in the order of the layers', () => {
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== '.'));
  assert.deepEqual([...folders].filter((folder) => !allowed.has(folder)), []);
});

test('a module imports from its own layer and from those below, never upwards', () => {
  const upwards = ownImports.filter(({ file, to }) => {
    const [above, below] = [folderOf(file), folderOf(to)];
    return above !== '.' && above !== below && !allowed.get(above)?.includes(below);
  });
  assert.deepEqual(upwards.map(show), []);
});

test('the pure layers use no package but those that their work needs', () => {
  const foreign = imports.filter(({ file, specifier }) =>
    packages.has(folderOf(file)) && !isOwn(specifier) && !packages.get(folderOf(file)).includes(packageOf(specifier)));
  assert.deepEqual(foreign.map(show), []);
});

/** The one file that asks for zod's insides, by types that zod has for this. */
const INSIDE_ZOD = 'document/schema/zod-def.ts';

test('zod is imported as the namespace of its small build only', () => {
  const other = imports.filter(({ file, specifier }) =>
    packageOf(specifier) === 'zod' && specifier !== (file === INSIDE_ZOD ? 'zod/v4/core' : 'zod/mini'));
  assert.deepEqual(other.map(show), []);
});

test('what zod keeps inside is asked for in one file', () => {
  assert.deepEqual(files.filter((file) => /\b_zod\b/.test(parse(file).text)), [INSIDE_ZOD]);
});

test('what a page loads runs no zod: of the entries only that of the schemas and the command do', () => {
  const needs = imports.filter(({ ofTypes }) => !ofTypes);
  const reached = new Set();
  const visit = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { to } of ownImports.filter((one) => one.file === file && !one.ofTypes)) visit(to);
  };
  for (const file of files) if (!/^(schema\.ts|cli\/|document\/(json-)?schema\/)/.test(file)) visit(file);
  assert.ok(reached.has('document/parse.ts'));
  assert.deepEqual(needs.filter(({ file, specifier }) => reached.has(file) && packageOf(specifier) === 'zod').map(show), []);
});

test('modules do not import each other in circles, not even for types', () => {
  const imported = new Map(files.map((file) => [file, ownImports.filter((one) => one.file === file).map(({ to }) => to)]));
  // Takes away, again and again, what imports nothing that is left; what stays stands in a circle.
  for (let size = -1; size !== imported.size;) {
    size = imported.size;
    for (const [file, others] of imported) if (!others.some((other) => imported.has(other))) imported.delete(file);
  }
  assert.deepEqual([...imported.keys()], []);
});

test('the index of a folder only exports what its modules hold', () => {
  const statements = files.filter((file) => /\/index\.ts$/.test(file))
    .flatMap((file) => parse(file).statements.map((statement) => ({ file, statement })));
  const others = statements.filter(({ statement }) => !ts.isExportDeclaration(statement) || !statement.moduleSpecifier);
  assert.deepEqual(others.map(({ file, statement }) => `${file}: ${statement.getText().slice(0, 60)}`), []);
});

test('the pure layers compile where there is no DOM', () => {
  const path = fileURLToPath(new URL('./tsconfig.pure.json', import.meta.url));
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  const program = ts.createProgram(fileNames, options);
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) =>
    `${file ? relative(src, file.fileName) : ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  assert.ok(fileNames.length > 0);
  assert.deepEqual(problems, []);
});
