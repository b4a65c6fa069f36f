const published = (path) => path.replace(/^(\/?)src\//, '$1dist/').replace(/\.ts$/, '.js');

const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !/^[_#]/.test(name);

/** Names the published file wherever a part of the manifest points at a source file. */
function relink(part) {
  const open = [part];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value.path === 'string') value.path = published(value.path);
    if (typeof value.module === 'string') value.module = published(value.module);
    open.push(...Object.values(value).filter((child) => child && typeof child === 'object'));
  }
}

/** HTML's own attributes, which the analyzer finds where an element watches them. */
const native = new Map(Object.entries({
  lang: 'Language of the element’s words, dates and numbers (BCP 47).',
  dir: 'Direction in which the element is laid out: `ltr` or `rtl`.',
}));

const described = (attribute) => ({ description: native.get(attribute.name), ...attribute });

const isElement = ({ customElement, tagName }) => Boolean(customElement && tagName);
const isDefinition = ({ kind }) => kind === 'custom-element-definition';

/**
 * Manifest plugin: describes what the package holds, which is dist/ and no src/, and of that the
 * elements, with their public members, and the modules that register them.
 */
export function publishedOnly() {
  return {
    name: 'published-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        module.declarations = (module.declarations ?? []).filter(isElement);
        for (const element of module.declarations) {
          element.members = (element.members ?? []).filter(isPublic);
          element.attributes = (element.attributes ?? []).map(described);
        }
      }
      manifest.modules = manifest.modules.filter(({ declarations, exports = [] }) =>
        declarations.length > 0 || exports.some(isDefinition));
      relink(manifest);
    },
  };
}
