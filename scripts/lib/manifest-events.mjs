/**
 * Manifest plugin: keeps the events that a class documents with `@event`. The analyzer also makes
 * one up from every `dispatchEvent(new SomeEvent(…))`, under the name of its first argument.
 */
export function documentedEvents() {
  return {
    name: 'documented-events',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const declaration of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        if (!declaration.events) continue;
        declaration.events = declaration.events.filter(({ name, description }) => name && description);
      }
    },
  };
}
