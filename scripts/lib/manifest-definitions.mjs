/** Element name and class of `anything('x-y', Class)`, as a registering helper is called; else null. */
function definitionIn(ts, node) {
  if (!ts.isCallExpression(node) || node.arguments.length < 2) return null;
  const [name, element] = node.arguments;
  if (!ts.isStringLiteral(name) || !name.text.includes('-') || !ts.isIdentifier(element)) return null;
  return { name: name.text, className: element.text };
}

const isNamed = ({ kind, name }) => kind !== 'custom-element-definition' || /^[a-z].*-/.test(name ?? '');

function moduleOf(manifest, className) {
  return manifest.modules.find(({ declarations = [] }) =>
    declarations.some(({ kind, name }) => kind === 'class' && name === className));
}

function addDefinition(manifest, { path, name, className }) {
  const home = moduleOf(manifest, className);
  if (!home) return;
  home.declarations.find((declaration) => declaration.name === className).tagName = name;
  const { exports } = manifest.modules.find((module) => module.path === path);
  if (exports.some((entry) => entry.kind === 'custom-element-definition' && entry.name === name)) return;
  const declaration = { name: className, module: home.path };
  exports.push({ kind: 'custom-element-definition', name, declaration });
}

/**
 * Manifest plugin: the analyzer sees `customElements.define('x-y', Class)` alone, not a definition
 * made through a helper; this finds those, and drops the nameless one inside the helper.
 */
export function definitions() {
  const found = [];
  return {
    name: 'definitions',
    analyzePhase({ ts, node, moduleDoc }) {
      const definition = definitionIn(ts, node);
      if (definition) found.push({ path: moduleDoc.path, ...definition });
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) module.exports = (module.exports ?? []).filter(isNamed);
      for (const definition of found) addDefinition(manifest, definition);
    },
  };
}
