import { edited, nodesOf } from './syntax-tree.mjs';

const isFunction = ({ type }) => type === 'FunctionDeclaration';

const OWN_OF_FUNCTIONS = ({ type, name }) => type === 'ThisExpression' || type === 'MetaProperty' || name === 'arguments';

/** `this` and `arguments` are not the same in an arrow function, and none is a generator. */
const canBeArrow = ({ generator, body }) => !generator && ![...nodesOf(body)].some(OWN_OF_FUNCTIONS);

/** The names in a piece of script, without those after a dot or before a colon. */
function namesIn(statement) {
  const nodes = [...nodesOf(statement)];
  const keys = new Set(nodes.flatMap(({ computed, shorthand, property, key }) => (computed || shorthand ? [] : [property, key])));
  return new Set(nodes.flatMap((node) => (keys.has(node) ? [] : node.name ?? [])));
}

/** The outermost statements: of a module, or of the function that a classic script is wrapped in. */
const outermost = ({ body }) => body[0].declarations?.[0].init?.callee?.body?.body ?? body;

/** The functions that no statement before them calls, be it by way of others. An arrow function has no value before its line. */
function* unusedBefore(statements) {
  const mentions = new Map();
  for (const statement of statements) {
    const names = namesIn(statement);
    for (const { id } of statement.declarations ?? [statement]) if (id?.name) mentions.set(id.name, names);
  }
  const used = new Set();
  const use = (name) => {
    if (used.has(name) || !mentions.has(name)) return;
    used.add(name);
    mentions.get(name).forEach(use);
  };
  for (const statement of statements) {
    if (!isFunction(statement)) namesIn(statement).forEach(use);
    else if (!used.has(statement.id.name)) yield statement;
  }
}

/** The edits of `function name(a) { … }` to `let name = (a) => { … };`. */
const asArrow = ({ start, end, async, id, body }) => [
  [start, id.end, `let ${id.name} = ${async ? 'async ' : ''}`],
  [body.start, body.start, '=> '],
  [end, end, ';'],
];

const asLet = ({ start }) => [start, start + 'const'.length, 'let'];

/** Rollup plugin for a whole script: says `let` and `=>` for `const` and `function`, which is the same in less room. */
export const briefScript = () => ({
  name: 'brief-script',
  renderChunk(code) {
    const tree = this.parse(code);
    const constants = [...nodesOf(tree)].filter(({ kind }) => kind === 'const');
    const functions = [...unusedBefore(outermost(tree))].filter(canBeArrow);
    return { code: edited(code, [...constants.map(asLet), ...functions.flatMap(asArrow)]), map: null };
  },
});
