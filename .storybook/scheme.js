export const schemes = [
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
];

/** Shows a story in the colour scheme that the toolbar names, as a page would ask for it. */
export function withScheme(story, { globals }) {
  const { style } = document.documentElement;
  style.colorScheme = globals.scheme;
  style.background = 'Canvas';
  style.color = 'CanvasText';
  return story();
}
