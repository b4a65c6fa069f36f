/** What is new in a document: a filter with its number, and a mark at each event. */
import { civilFromDays, DAY, writeDay } from '../../../dates/index.js';
import type { LateTools } from '../late-tools.js';
import type { Tellings } from '../timeline-view.js';

/** Milliseconds. Who comes back sooner has not been away. */
const AWAY = 30 * 60_000;

/** What the browser remembers of a policy, in milliseconds: when the reader was here, and when they had been here before. */
interface Visits {
  readonly seen?: number;
  readonly before?: number;
}

/** By ids of policies, for as long as the page is there. */
const visits = new Map<string, string>();

export function news({ html, nothing }: LateTools): Pick<Tellings, 'newsChip' | 'newsMark' | 'lastVisit'> {
  return {
    newsChip({ since, news: { size }, timeline, state: { filter }, format, act }) {
      const { words, count, date } = format;
      const isOn = filter.since === since;
      return size === 0 && !isOn ? nothing : html`<button
        class="control chip" part="chip chip-news" type="button" aria-pressed=${isOn} @click=${() => act({ type: 'filter', filter: { since: isOn ? '' : since } })}
      ><span>${visits.get(timeline.policy.id) === since ? words.newSinceVisit : words.newSince(date(since))}</span> <span class="count">${count(size).text}</span></button>`;
    },
    newsMark: ({ format }, what) => html`<span class="news" part="news">${format.words.news[what]}</span>`,
    lastVisit,
  };
}

/** The day of the reader's last visit, which this one takes the place of. Storage may be denied: then nobody remembers. */
function lastVisit(policyId: string): string {
  const known = visits.get(policyId);
  if (known !== undefined) return known;
  const day = dayOf(remember(`policy-timeline:visit:${policyId}`));
  visits.set(policyId, day);
  return day;
}

function remember(key: string): number | undefined {
  try {
    const now = Date.now();
    const { seen, before } = JSON.parse(localStorage.getItem(key) ?? '{}') as Visits;
    const last = seen !== undefined && now - seen > AWAY ? seen : before;
    localStorage.setItem(key, JSON.stringify({ seen: now, ...(last === undefined ? {} : { before: last }) }));
    return last;
  } catch {
    return undefined;
  }
}

const dayOf = (moment: number | undefined): string => (Number.isFinite(moment) ? writeDay(civilFromDays(Math.floor((moment as number) / DAY))) : '');
