import type { CSSResultGroup } from 'lit';
import {
  controlStyles, documentStyles, hostStyles, markStyles, richTextStyles, tokenStyles,
} from '../../styles/index.js';
import { chartStyles } from './chart.styles.js';
import { choicesStyles } from './choices.styles.js';
import { layoutStyles } from './layout.styles.js';
import { listStyles } from './list.styles.js';
import { overviewStyles } from './overview.styles.js';
import { toolbarStyles } from './toolbar.styles.js';

/** All that the timeline wears, from what every element shares to its own pieces. */
export const timelineStyles: CSSResultGroup = [
  hostStyles, tokenStyles, controlStyles, markStyles, richTextStyles, documentStyles,
  layoutStyles, toolbarStyles, chartStyles, choicesStyles, overviewStyles, listStyles,
];
