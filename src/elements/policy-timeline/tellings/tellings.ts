/** What a document can be told by besides. It comes when that is asked for, and takes from the elements what it draws with. */
import { lateSheet } from '../../shared/late-sheet.js';
import type { LateTools } from '../late-tools.js';
import type { Tellings } from '../timeline-view.js';
import { guided } from './guided.js';
import { guidedStyles } from './guided.styles.js';
import { lookBack } from './look-back.js';
import { lookBackStyles } from './look-back.styles.js';
import { news } from './news.js';

export const part = (tools: LateTools): Tellings => ({ telling: guided(tools), ...lookBack(tools), ...news(tools) });

export const wear = lateSheet(guidedStyles + lookBackStyles);
