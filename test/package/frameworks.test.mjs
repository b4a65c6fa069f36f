// Each file in frameworks/ uses the elements rightly, and wrongly where it says that it expects an error.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from './support/project.mjs';

/** What the files of a framework need of the compiler. */
const FRAMEWORKS = [
  ['react', 'react.tsx', { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'react' }],
  ['preact', 'preact.tsx', { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact' }],
  ['solid', 'solid.tsx', { jsx: ts.JsxEmit.Preserve, jsxImportSource: 'solid-js' }],
  ['svelte', 'svelte.mts', {}],
  ['vue', 'vue.mts', {}],
];

const common = {
  strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, types: [],
  target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
};

const said = ({ file, start, messageText }) => {
  const line = file ? `${file.fileName.slice(root.length)}:${file.getLineAndCharacterOfPosition(start).line + 1} ` : '';
  return line + ts.flattenDiagnosticMessageText(messageText, ' ');
};

const read = new Map();

/** A compiler that reads each file once for all programs: most of them are the same in each. */
function hostFor(options) {
  const host = ts.createCompilerHost(options);
  const getSourceFile = (path, ...rest) => {
    if (!read.has(path)) read.set(path, host.getSourceFile(path, ...rest));
    return read.get(path);
  };
  return { ...host, getSourceFile };
}

function errorsIn(paths, extra) {
  const options = { ...common, ...extra };
  const program = ts.createProgram(paths.map((path) => join(root, path)), options, hostFor(options));
  const checked = paths.flatMap((path) => {
    const source = program.getSourceFile(join(root, path));
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  return [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...checked].map(said);
}

for (const [name, file, options] of FRAMEWORKS) {
  test(`the types for ${name} take what the elements take, and nothing else`, () => {
    assert.deepEqual(errorsIn([`test/package/frameworks/${file}`], options), []);
  });
}

test('the types of documents and words take what authors write, and nothing else', () => {
  assert.deepEqual(errorsIn(['test/package/frameworks/plain.mts'], { resolveJsonModule: true }), []);
});

test('the types for frameworks hold in themselves, where a project checks its libraries too', () => {
  const paths = ['elements', 'props', ...FRAMEWORKS.map(([name]) => name)].map((name) => `types/${name}.d.ts`);
  assert.deepEqual(errorsIn(paths, { skipLibCheck: false }), []);
});
