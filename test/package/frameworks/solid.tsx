import type { CaseCard, EventSelectEvent, PolicyTimeline, RangeChangeEvent } from 'policy-timeline';
import 'policy-timeline/types/solid';

const policy = { title: 'Fees', events: [] };
const onRange = (event: RangeChangeEvent): string => event.detail.range?.start ?? '';
const onSelect = (event: EventSelectEvent): string | null => event.detail.id;

export function Right() {
  let timeline: PolicyTimeline | undefined;
  return (
    <>
      <policy-timeline
        ref={timeline} id="fees" class="wide" lang="de"
        prop:policy={policy} range={{ start: '2025', end: new Date() }} filter={{ categories: ['order'] }}
        prop:selected={null} open={['a']} order="newest" attr:heading-level={3} bool:deep-link={timeline?.deepLink} src="policy.json"
        on:policy-load={({ detail, currentTarget }) => currentTarget.show(detail.policy.title)}
        on:policy-error={({ detail }) => detail.message.trim()}
        on:event-select={onSelect}
        on:event-toggle={({ detail }) => detail.id + String(detail.open)}
        on:range-change={{ handleEvent: onRange, once: true }}
        on:filter-change={({ detail }) => detail.count.toFixed() + detail.filter.text}
        onClick={({ currentTarget }) => currentTarget.fit()}
      >
        <p>Without scripts.</p>
      </policy-timeline>
      <case-card case="readers" policy={policy} on:policy-load={({ detail }) => detail.issues.length} />
    </>
  );
}

export function Wrong() {
  let card: CaseCard | undefined;
  return (
    <>
      {/* @ts-expect-error there is no such order */}
      <policy-timeline order="sideways" />
      {/* @ts-expect-error a range has an end */}
      <policy-timeline prop:range={{ start: '2025' }} />
      {/* @ts-expect-error there is no such category */}
      <policy-timeline filter={{ categories: ['verdicts'] }} />
      {/* @ts-expect-error ids come in a list */}
      <policy-timeline prop:open="a" />
      {/* @ts-expect-error a level is a number */}
      <policy-timeline attr:heading-level="first" />
      {/* @ts-expect-error an address is not a switch */}
      <policy-timeline bool:src={true} />
      {/* @ts-expect-error what is wrong with a document cannot be set */}
      <policy-timeline issues={[]} />
      {/* @ts-expect-error this listener waits for another event */}
      <policy-timeline on:event-select={onRange} />
      {/* @ts-expect-error this detail has no range */}
      <policy-timeline on:filter-change={({ detail }) => detail.range} />
      {/* @ts-expect-error this reference is for a card */}
      <policy-timeline ref={card} />
      {/* @ts-expect-error cards have no range */}
      <case-card range={null} />
    </>
  );
}
