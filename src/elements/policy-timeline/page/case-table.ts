/** The table of many cases. It comes after the first picture, and takes from the elements what it draws with. */
import type { TemplateResult } from 'lit';
import { courseText, courtLine } from '../../../locale/case-text.js';
import { caseStates, type CaseState } from '../../../locale/case-state.js';
import { sortCases, type CaseColumn, type CaseSort } from '../../../model/sort-cases.js';
import { latestOf } from '../../../model/standing.js';
import type { SharedCaption, TimelineCase, TimelineEvent } from '../../../model/index.js';
import { lateSheet } from '../../shared/late-sheet.js';
import type { CaseTable, TimelineView } from '../timeline-view.js';
import { courseOf } from './case-course.js';
import { caseTableStyles } from './case-table.styles.js';
import type { LateTools } from '../late-tools.js';

const COLUMNS = ['case', 'court', 'state', 'latest'] as const satisfies readonly CaseColumn[];

/** What a row says of a case. */
interface Row {
  readonly entry: TimelineCase;
  readonly court: string;
  readonly states: readonly CaseState[];
  readonly latest: TimelineEvent | undefined;
}

/** Roles are written out: browsers take those of tables away where styles lay them out as something else. */
export function part(tools: LateTools): CaseTable {
  const { html } = tools;
  return (view, shared) => {
    const { timeline: { cases }, format: { words }, state: { caseSort, openCases } } = view;
    const rows = sorted(cases.map((entry) => rowOf(entry, view)), caseSort, view);
    return html`<table class="case-table" part="case-table" role="table">
      <caption class="visually-hidden">${words.cases}</caption>
      <thead role="rowgroup"><tr role="row">
        ${COLUMNS.map((column) => header(tools, column, view))}
        <th class="course-name" role="columnheader" scope="col"><span>${words.caseColumns.course}</span></th>
      </tr></thead>
      <tbody role="rowgroup">${rows.map((row) => [
        renderRow(tools, view, row, shared),
        openCases.has(row.entry.id) ? html`<tr class="case-opened" role="row"><td role="cell" colspan="5">${tools.renderCard(view, row.entry.id)}</td></tr>` : '',
      ])}</tbody>
    </table>`;
  };
}

function header({ html, icon }: LateTools, column: CaseColumn, { format: { words }, state: { caseSort }, act }: TimelineView): TemplateResult {
  const names = { ...words.caseColumns, state: words.standing, latest: words.latest };
  const way = caseSort?.by !== column ? 'none' : caseSort.isDown ? 'descending' : 'ascending';
  return html`<th role="columnheader" scope="col" aria-sort=${way}><button
    class="sort-button" part="case-sort" type="button" @click=${() => act({ type: 'sort-cases', by: column })}
  >${names[column]}${icon('later')}</button></th>`;
}

function renderRow(tools: LateTools, view: TimelineView, { entry, court, states, latest }: Row, shared: SharedCaption | undefined): TemplateResult {
  const { html, named, caption, icon } = tools;
  const { timeline: { policy: { lang }, languageOf }, format, state: { openCases }, act, goTo } = view;
  const isOpen = openCases.has(entry.id);
  return html`<tr class="case-row" part="case-row" role="row">
    <th role="rowheader" scope="row"><button
      class="case-button" part="case-button" type="button" aria-expanded=${isOpen} @click=${() => act({ type: 'toggle-case', id: entry.id })}
    >${icon('later')}<span>${caption(entry.source.name, lang, shared)}</span></button></th>
    <td class="in-court" role="cell">${named(court, lang)}</td>
    <td role="cell">${states.map((state) => html`<p class="case-standing" data-tone=${state.tone}>${named(state.name, lang)}${state.limits ? html` <span class="aside" dir=${format.direction}>${state.limits}</span>` : ''}</p>`)}</td>
    <td role="cell">${latest ? html`<span class="aside" dir=${format.direction}>${format.date(latest.source)}</span> <button class="link" part="case-link" type="button" @click=${() => goTo(latest.id)}>${named(latest.source.title, languageOf(latest.source, 'title'))}</button>` : ''}</td>
    <td class="in-course" role="cell">${course(tools, view, entry)}</td>
  </tr>`;
}

/** A picture, with its sense in words: its events are in the list. */
function course({ html, cssVars, glyph, wholeRange }: LateTools, { timeline, format }: TimelineView, { events, spans }: TimelineCase): TemplateResult | '' {
  const whole = wholeRange(timeline);
  const { marks, bars } = courseOf({ events, spans }, whole);
  if (marks.length === 0) return '';
  return html`<div class="course" role="img" aria-label=${courseText({ events }, format)}>
    ${bars.map((bar) => html`<i class="bar ${bar.fades ? 'fades' : ''}" data-tone=${bar.track} ${cssVars({ at: bar.at * 100, length: bar.length * 100 })}></i>`)}
    ${marks.map(({ at, category }) => html`<i class="at" ${cssVars({ at: at * 100 })}>${glyph(category)}</i>`)}
  </div>`;
}

function rowOf(entry: TimelineCase, { format, scheduledFrom }: TimelineView): Row {
  const { court, docket } = entry.source;
  return { entry, court: courtLine({ court, docket: court ? [] : docket }, format), states: caseStates(entry, format, scheduledFrom), latest: latestOf(entry.events, scheduledFrom) };
}

function sorted(rows: readonly Row[], sort: CaseSort | null, { format: { lang } }: TimelineView): readonly Row[] {
  if (!sort) return rows;
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return sortCases(rows, KEYS[sort.by], sort.isDown, compare);
}

/** What the column says, as readers see it. */
const KEYS: { readonly [Column in CaseColumn]: (row: Row) => string | number | undefined } = {
  case: ({ entry }) => entry.source.name,
  court: ({ entry }) => entry.source.court?.label,
  state: ({ states }) => states[0]?.name,
  latest: ({ latest }) => latest?.start,
};

export const wear = lateSheet(caseTableStyles);
