import { finish, type Importer } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { draftOf } from './iptp/draft.js';
import { reportOther } from './iptp/other-page.js';
import { outline, type Outline } from './iptp/outline.js';
import { readPage } from './iptp/page.js';

const FORMAT = 'iptp';

/**
 * An entry of the Immigration Policy Tracking Project (immpolicytracking.org): the page as it was saved, in HTML, or its
 * text as it was copied from a browser, which has lost the addresses of documents. The format is that of the pages of
 * 2021 to 2026; it has no documentation.
 */
export const importIptp: Importer = (input, options = {}) => {
  const ledger = new Ledger();
  const page = readPage(input, options.url, ledger);
  if (!page) return finish(FORMAT, null, ledger);
  const found = outline(page.blocks);
  if (!isEntry(found)) {
    reportOther(page, ledger);
    return finish(FORMAT, null, ledger);
  }
  return finish(FORMAT, draftOf(page, found, options, ledger), ledger);
};

function isEntry({ entries }: Outline): boolean {
  return entries.some(({ section, date, blocks }) => section === 'announced' && (date !== undefined || blocks.length > 0));
}
