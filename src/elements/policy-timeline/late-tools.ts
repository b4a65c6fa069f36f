import { html, nothing, render } from 'lit';
import type { Policy } from '../../document/index.js';
import { timeScale, wholeRange } from '../../layout/index.js';
import { standingTexts } from '../../locale/standing-text.js';
import { timelineOf } from '../../model/index.js';
import { caption } from '../shared/caption.js';
import { cssVars } from '../shared/css-vars.js';
import { documentItem } from '../shared/document-link.js';
import { glyph } from '../shared/glyph.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icon.js';
import { remarks } from '../shared/remarks.js';
import { richText } from '../shared/rich-text-template.js';
import { named, textLanguage } from '../shared/text-language.js';
import { metaOf } from './list/event-row.js';
import { renderCard } from './page/case-grid.js';
import type { LateRequest } from './timeline-view.js';

/** From here, since addresses of files go by that of the script. */
async function answerLate(request: LateRequest, policy: Policy, lang: string): Promise<string> {
  return (await import('./page/late-requests.js')).answerLate(request, policy, lang);
}

/** What files draw with that come later: they hold none of it. */
export const LATE_TOOLS = {
  html, nothing, render, named, textLanguage, caption, glyph, icon, heading, remarks, richText, documentItem, renderCard, metaOf, timelineOf, standingTexts, timeScale, wholeRange, answerLate,
  cssVars: cssVars as (values: Readonly<Record<string, number>>) => unknown,
};

export type LateTools = typeof LATE_TOOLS;
