/** What hears hands. Nothing of a page needs it at first, so it is loaded after the first picture. */
export { listenToOverview } from './overview-gestures.js';
export { listenForGestures } from './plot-gestures.js';
