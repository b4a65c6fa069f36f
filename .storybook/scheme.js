import './scheme.css';

export const schemes = [
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
];

/** Shows a story in the colour scheme that the toolbar names, as a page would ask for it. */
export function withScheme(story, { globals }) {
  document.documentElement.dataset.scheme = globals.scheme;
  return story();
}
