const DAY = 86_400_000;
const LANE_NAMES = { agency: 'Agency', report: 'Press reports' };
const REPORTS = new Set(['report', 'data', 'statement']);

const laneOf = ({ cases, kind }) => cases ?? (REPORTS.has(kind) ? 'report' : 'agency');
const lanesOf = ({ cases }) => [
  { id: 'agency', name: LANE_NAMES.agency },
  ...cases.map(({ id, name }) => ({ id, name })),
  { id: 'report', name: LANE_NAMES.report },
];
const laneNames = (document) => new Map(lanesOf(document).map(({ id, name }) => [id, name]));

/** The parts of a date as written: a year and, where they are known, month and day. */
const partsOf = (date) => date.split('-').map(Number);
const firstDay = (date) => {
  const [year, month = 1, day = 1] = partsOf(date);
  return Date.UTC(year, month - 1, day);
};
/** The day after the last that the date may mean. */
const dayAfter = (date) => {
  const [year, month, day] = partsOf(date);
  if (day) return Date.UTC(year, month - 1, day) + DAY;
  return month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
};
const endsOf = (date) => {
  const [start, end = start] = date.split('/');
  return { start, end };
};
const isDay = (date) => /^\d{4}-\d\d-\d\d$/.test(date);

/** What vis-timeline reads: groups, and items whose dates are milliseconds, which it reads the fastest. */
function visInput(document) {
  const items = document.events.map(({ id, date, title, kind, body, documents, cases }) => {
    const { start, end } = endsOf(date);
    return {
      id, group: laneOf({ cases, kind }), content: title, start: firstDay(start),
      ...(!isDay(date) && { end: dayAfter(end) }), kind, body, documents,
    };
  });
  return { groups: lanesOf(document).map(({ id, name }) => ({ id, content: name })), items };
}

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const link = ({ label, url }) => `<a href="${escaped(url)}">${escaped(label)}</a>`;
const paragraph = (content) => `<p>${content}</p>`;

function slideText({ body, documents }) {
  const paragraphs = body.split('\n\n').map((text) => paragraph(escaped(text)));
  return [...paragraphs, ...(documents.length > 0 ? [paragraph(documents.map(link).join(', '))] : [])].join('');
}

const dateParts = (date) => {
  const [year, month, day] = partsOf(date);
  return { year, ...(month && { month }), ...(day && { day }) };
};

/** What TimelineJS reads: a title slide, and a slide for each event. */
function timelineJsInput(document) {
  const names = laneNames(document);
  const events = document.events.map((event) => {
    const { start, end } = endsOf(event.date);
    return {
      unique_id: event.id, group: names.get(laneOf(event)), start_date: dateParts(start),
      ...(start !== end && { end_date: dateParts(end) }),
      text: { headline: escaped(event.title), text: slideText(event) },
    };
  });
  return { title: { text: { headline: escaped(document.title), text: escaped(document.summary) } }, events };
}

/** How each library wants a document: its own input, made beforehand, so that nobody pays for the conversion. */
export const ADAPTERS = {
  document: (document) => document,
  vis: visInput,
  timelinejs: timelineJsInput,
};
