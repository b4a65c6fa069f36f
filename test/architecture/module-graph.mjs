import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Paths of all modules below src, with `/`. */
export const files = readdirSync(src, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(sep).join('/'));

/** First folder of a path; '.' for the entries. */
export const folderOf = (file) => (file.includes('/') ? file.split('/')[0] : '.');

export function parse(file) {
  return ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest, true);
}

const isDynamic = (node) => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

/** Whether an import or export leaves nothing behind at run time. */
function isOfTypes(node) {
  const clause = ts.isImportDeclaration(node) ? node.importClause : node;
  const names = clause?.namedBindings?.elements ?? clause?.exportClause?.elements;
  return ts.isImportTypeNode(node) || Boolean(clause?.isTypeOnly) ||
    (Boolean(names) && !clause.name && names.every((name) => name.isTypeOnly));
}

/** Every module that a file names: in import and export, in `import()` and in import types. */
function importsOf(file) {
  const found = [];
  const visit = (node) => {
    const name = node.moduleSpecifier ?? node.argument?.literal ?? (isDynamic(node) ? node.arguments[0] : null);
    if (name && ts.isStringLiteral(name)) found.push({ file, specifier: name.text, ofTypes: isOfTypes(node) });
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

export const isOwn = (specifier) => specifier.startsWith('.');
export const packageOf = (specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
const target = (file, specifier) => posix.join(posix.dirname(file), specifier);

export const imports = files.flatMap(importsOf);

/** The imports of own modules: `to` is the path of the imported file. */
export const ownImports = imports.filter(({ specifier }) => isOwn(specifier))
  .map((one) => ({ ...one, to: target(one.file, one.specifier).replace(/\.js$/, '.ts') }));
