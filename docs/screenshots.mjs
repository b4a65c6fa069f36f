// Takes the pictures of README.md, of the built element: `node docs/screenshots.mjs`, after `npm run build`.
import { DOCUMENTS } from '../scripts/lib/pictures/documents.mjs';
import { openStage, settle } from '../scripts/lib/pictures/stage.mjs';
import { root } from '../scripts/lib/run.mjs';

/** The top of the page: where it stands, chart, and the list with one open event. */
const WINDOW = { width: 1160, height: 1180 };
const OPEN = '2025-02-28-dhs-asks-irs';

const stage = await openStage(DOCUMENTS);
for (const scheme of ['light', 'dark']) {
  const page = await stage.show('sample', { ...WINDOW, scheme });
  await page.evaluate((id) => {
    document.querySelector('policy-timeline').open = [id];
  }, OPEN);
  await settle(page);
  await page.screenshot({ path: `${root}docs/images/timeline-${scheme}.png` });
}
await stage.close();
