import { quote } from '../../document/index.js';
import { TABLES, XML } from '../input/files/foreign-text.js';
import { withoutScript } from '../input/files/script.js';
import { finish, type Importer } from '../input/importer.js';
import { Ledger } from '../input/ledger.js';
import { outline, type Outline, sectionOf } from './iptp/outline.js';
import { pageDraft } from './iptp/page-draft.js';
import { type Page, readPage, SAVE } from './iptp/page.js';

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
  return finish(FORMAT, pageDraft(page, found, options, ledger), ledger);
};

function isEntry({ entries }: Outline): boolean {
  return entries.some(({ section, date, blocks }) => section === 'announced' && (date !== undefined || blocks.length > 0));
}

interface OtherPage {
  readonly test: (page: Page) => boolean;
  readonly is: string;
  readonly hint: string;
}

const PROJECT = 'the Immigration Policy Tracking Project';
const NO_SECTION = 'has no section “Original Date Announced”';
const LIST = /^(?:\d+ polic(?:y actions?|ies)|trump policy actions)$/i;

/** What holds no entry of the tracker. The first that fits is it; any other page is called by its name. */
const OTHER_PAGES: readonly OtherPage[] = [
  {
    test: ({ blocks }) => blocks.some(({ text }) => LIST.test(text)),
    is: `is a list of entries of ${PROJECT}, and ${NO_SECTION} of its own`,
    hint: SAVE,
  },
  {
    test: ({ written, blocks }) => XML.test(written) && !blocks.some(({ text }) => sectionOf(text)),
    is: `${XML.is}, and is not a page of ${PROJECT}`,
    hint: SAVE,
  },
  ...TABLES.map(({ is, test, hint = SAVE }) => ({
    test: ({ written, isHtml }: Page) => !isHtml && test(written),
    is: `${is}, and is not a page of ${PROJECT}`,
    hint,
  })),
  {
    test: ({ written, isHtml }) => !isHtml && /^\s*[[{]/.test(withoutScript(written)),
    is: `seems to be the data of a script, and is not a page of ${PROJECT}`,
    hint: 'Import it as timelinejs, vis or simile, whichever it is of.',
  },
  {
    test: ({ blocks, isHtml }) => !isHtml && !blocks.some(({ text }) => sectionOf(text)),
    is: `seems to be plain text, and is not a page of ${PROJECT}: no line of it is a heading of one`,
    hint: `${SAVE} For events of your own, write a table with a date and a title in each row, and import it as csv.`,
  },
];

/** Says what a page is that holds no entry of the tracker. */
function reportOther(page: Page, ledger: Ledger): void {
  const kind = OTHER_PAGES.find(({ test }) => test(page));
  if (kind) return ledger.problem('error', '', `The file ${kind.is}`, kind.hint);
  const { title, blocks } = page;
  const name = title ?? blocks.find(({ main }) => main)?.text ?? blocks[0]?.text ?? '';
  ledger.problem('error', '', `The page ${quote(name)} ${NO_SECTION}: it is no entry of ${PROJECT}`, SAVE);
}
