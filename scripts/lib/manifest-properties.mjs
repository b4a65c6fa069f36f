const textOf = (node) => node.name?.getText();

/** What a constant of the file, or an object on the spot, says; `as const` and all. */
function optionsIn(ts, source, node) {
  if (ts.isAsExpression(node)) return optionsIn(ts, source, node.expression);
  if (!ts.isIdentifier(node)) return node;
  const constant = source.statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find((declaration) => textOf(declaration) === node.text);
  return constant?.initializer ? optionsIn(ts, source, constant.initializer) : node;
}

const saysNoAttribute = (ts, options) => ts.isObjectLiteralExpression(options) && options.properties.some((property) =>
  textOf(property) === 'attribute' && property.initializer?.kind === ts.SyntaxKind.FalseKeyword);

function withoutAttribute(ts, type) {
  const table = type.members.find((member) => ts.isPropertyDeclaration(member) && textOf(member) === 'properties');
  const rows = table?.initializer?.properties ?? [];
  return rows.filter(ts.isPropertyAssignment)
    .filter((row) => saysNoAttribute(ts, optionsIn(ts, type.getSourceFile(), row.initializer))).map(textOf);
}

const written = (ts, type) => type.members.filter(ts.isSetAccessor)
  .map((setter) => [textOf(setter), setter.parameters[0]?.type?.getText() ?? 'unknown']);

/** The texts of `'a' | 'b'`; null when the type is anything else. */
function wordsOf(ts, type) {
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  return parts.every((part) => ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal))
    ? parts.map((part) => part.getText()).join(' | ') : null;
}

const ownerOf = (declaration, part) => part.inheritedFrom?.name ?? declaration.name;

/** Puts the words of a named type where its name stands, `Order | null` too; undefined when there are none. */
function spelledOut(words, text = '') {
  const spelled = text.replace(/\b[A-Z]\w*/g, (name) => words.get(name) ?? name);
  return spelled === text ? undefined : { parsedType: { text: spelled } };
}

function complete(declaration, { mute, setters, words }) {
  const isMute = (part, name) => mute.has(`${ownerOf(declaration, part)}.${name}`);
  declaration.attributes = (declaration.attributes ?? []).filter((part) => !isMute(part, part.fieldName))
    .map((part) => ({ ...part, ...spelledOut(words, part.type?.text) }));
  declaration.members = (declaration.members ?? []).map((part) => {
    const { attribute, ...rest } = { ...part, ...spelledOut(words, part.type?.text) };
    const setType = setters.get(`${ownerOf(declaration, part)}.${part.name}`);
    return { ...rest, ...(attribute && !isMute(part, part.name) && { attribute }), ...(setType && { setType: { text: setType } }) };
  });
}

/**
 * Manifest plugin: says of properties what the analyzer does not see. It drops attributes that a
 * constant among Lit's options switches off, adds `setType` where a setter takes another type than
 * the getter gives, and `parsedType` with the words of a named type such as `Order`.
 */
export function properties() {
  const found = { mute: new Set(), setters: new Map(), words: new Map() };
  return {
    name: 'properties',
    analyzePhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node)) {
        const words = wordsOf(ts, node.type);
        if (words) found.words.set(node.name.text, words);
      }
      if (!ts.isClassDeclaration(node) || !node.name) return;
      for (const name of withoutAttribute(ts, node)) found.mute.add(`${node.name.text}.${name}`);
      for (const [name, type] of written(ts, node)) found.setters.set(`${node.name.text}.${name}`, type);
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const classes = modules.flatMap(({ declarations = [] }) => declarations).filter(({ kind }) => kind === 'class');
      for (const declaration of classes) complete(declaration, found);
    },
  };
}
