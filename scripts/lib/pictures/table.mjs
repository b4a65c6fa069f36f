import { DOCUMENTS } from './documents.mjs';
import { VIEWS } from './views.mjs';

const WIDTHS = [320, 390, 640, 760, 1160, 1440, 1920];
const SCHEMES = ['light', 'dark'];
/** Pixels across what a page of A4 holds between its margins. */
const PAPER = 718;

const of = (documents, views, widths, schemes) =>
  documents.flatMap((document) => views.flatMap((view) => widths.flatMap((width) => schemes.map((scheme) => ({ document, view, width, scheme })))));

const odd = Object.keys(DOCUMENTS).filter((name) => name !== 'sample');
const ofWindow = Object.keys(VIEWS).filter((name) => !['whole', 'print'].includes(name));
const named = ({ document, view, width, scheme }) => ({ document, view, width, scheme, name: `${document}-${view}-${width}-${scheme}` });

/** Which pictures there are: every view of the sample everywhere, and of the other documents the first view. */
export const PICTURES = [
  ...of(['sample'], ofWindow, WIDTHS, SCHEMES),
  ...of(['sample'], ['whole'], WIDTHS, ['light']),
  ...of(odd, ['first'], [390, 1160], SCHEMES),
  ...of(odd, ['whole'], [390, 1160], ['light']),
  ...of(['one-day', 'events-300'], ['clusters', 'scrolled', 'zoomed'], [390, 1160], ['light']),
  ...of(['cases-40', 'cases-200'], ['cases'], [390, 1160, 1920], SCHEMES),
  ...of(['sample', 'cases-40', 'spans', 'rtl'], ['print'], [PAPER], ['light']),
].map(named);
