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

const isElement = ({ customElement }) => customElement;
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
        for (const element of module.declarations) element.members = (element.members ?? []).filter(isPublic);
      }
      manifest.modules = manifest.modules.filter(({ declarations, exports = [] }) =>
        declarations.length > 0 || exports.some(isDefinition));
      relink(manifest);
    },
  };
}
