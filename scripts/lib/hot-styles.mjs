const SHEETS = /^export const (\w+)(?:: [\w<>]+)? = css`/gm;

/** The page keeps the sheet that its elements have adopted, whichever copy of the module is the latest. */
const accept = (name) => `
import.meta.hot.data.${name} ??= ${name}.styleSheet;
`;

const replace = (name) => `import.meta.hot.data.${name}.replaceSync(changed.${name}.cssText);`;

/**
 * Vite plugin: when a module of styles changes, its sheets change on the page that stands there, so that what is open,
 * selected and zoomed stays so. All other changes load the page again.
 */
export const hotStyles = () => ({
  name: 'hot-styles',
  transform(code, id) {
    if (!/\.styles\.ts$/.test(id)) return null;
    const names = [...code.matchAll(SHEETS)].map(([, name]) => name);
    if (names.length === 0) return null;
    return {
      code: `${code}${names.map(accept).join('')}import.meta.hot.accept((changed) => { ${names.map(replace).join(' ')} });`,
      map: null,
    };
  },
});
