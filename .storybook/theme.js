const sheets = import.meta.glob('../themes/*.css', { query: '?inline', import: 'default', eager: true });

const nameOf = (path) => /([a-z-]+)\.css$/.exec(path)[1];
const themes = new Map(Object.entries(sheets).map(([path, css]) => [nameOf(path), css]));

export const themeItems = [{ value: '', title: 'No theme' }, ...[...themes.keys()].map((name) => ({ value: name, title: name }))];

const style = document.head.appendChild(document.createElement('style'));

/** Shows a story in the theme that the toolbar or the story names, as a page would that links its file. */
export function withTheme(story, { globals }) {
  style.textContent = themes.get(globals.theme) ?? '';
  return story();
}
