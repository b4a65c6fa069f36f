import type { CSSResultGroup } from 'lit';
import {
  controlStyles, documentStyles, hostStyles, markStyles, richTextStyles, tokenStyles,
} from '../../styles/index.js';
import { barStyles } from './chart/bars.styles.js';
import { chartStyles } from './chart/chart.styles.js';
import { overviewStyles } from './chart/overview.styles.js';
import { listStyles } from './list/list.styles.js';
import { layoutStyles } from './page/page.styles.js';
import { printStyles } from './page/print.styles.js';
import { shortFormStyles } from './page/short-form.styles.js';
import { toolbarStyles } from './toolbar/toolbar.styles.js';

/** All that the timeline wears, from what every element shares to its own pieces. */
export const timelineStyles: CSSResultGroup = [
  hostStyles, tokenStyles, controlStyles, markStyles, richTextStyles, documentStyles,
  layoutStyles, toolbarStyles, chartStyles, barStyles, overviewStyles, listStyles, shortFormStyles,
  printStyles,
];
