const ENTRIES = /^\/src\/(define|formats|policy-timeline|case-card|index)\.ts$/;
const SCRIPT = '/cdn/policy-timeline.min.js';

/** Test runner plugin: tests that import the elements, or what the package exports, get the CDN module. */
export const cdnPlugin = () => ({
  name: 'cdn',
  serve: ({ path }) => (ENTRIES.test(path) ? { body: `export * from '${SCRIPT}';`, type: 'js' } : undefined),
});

/** For the head of test pages: refuses elements of ours that come from elsewhere, since the first of a name stays. */
export const onlyFromCdn = `<script>
  const define = customElements.define.bind(customElements);
  customElements.define = (tag, ...rest) => {
    const isOurs = tag === 'policy-timeline' || tag === 'case-card';
    if (isOurs && !new Error().stack.includes('${SCRIPT}')) throw new Error('<' + tag + '> does not come from the CDN module');
    define(tag, ...rest);
  };
</script>`;
