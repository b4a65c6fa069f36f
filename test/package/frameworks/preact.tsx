import { useRef } from 'preact/hooks';
import type { CaseCard, EventSelectEvent, PolicyTimeline, RangeChangeEvent } from 'policy-timeline';
import 'policy-timeline/types/preact';

const policy = { title: 'Fees', events: [] };
const onRange = (event: RangeChangeEvent): string => event.detail.range?.start ?? '';
const onSelect = (event: EventSelectEvent): string | null => event.detail.id;

export function Right() {
  const timeline = useRef<PolicyTimeline>(null);
  const shown: boolean | undefined = timeline.current?.show('a');
  return (
    <>
      <policy-timeline
        ref={timeline} key="a" id="fees" class="wide" lang="de" hidden={shown}
        policy={policy} range={{ start: '2025', end: new Date() }} filter={{ categories: ['order'] }}
        selected={null} open={['a']} order="newest" heading-level={3} headingLevel={3} deep-link deepLink={shown} src="policy.json"
        onpolicy-load={({ detail, currentTarget }) => currentTarget.show(detail.policy.title)}
        onpolicy-error={({ detail }) => detail.message.trim()}
        onevent-select={onSelect}
        onevent-toggle={({ detail }) => detail.id + String(detail.open)}
        onrange-change={onRange}
        onfilter-change={({ detail }) => detail.count.toFixed() + detail.filter.text}
        onClick={({ currentTarget }) => currentTarget.fit()}
      >
        <p>Without scripts.</p>
      </policy-timeline>
      <case-card case="readers" policy={policy} onpolicy-load={({ detail }) => detail.issues.length} />
    </>
  );
}

export function Wrong() {
  const card = useRef<CaseCard>(null);
  return (
    <>
      {/* @ts-expect-error there is no such order */}
      <policy-timeline order="sideways" />
      {/* @ts-expect-error a range has an end */}
      <policy-timeline range={{ start: '2025' }} />
      {/* @ts-expect-error there is no such category */}
      <policy-timeline filter={{ categories: ['verdicts'] }} />
      {/* @ts-expect-error ids come in a list */}
      <policy-timeline open="a" />
      {/* @ts-expect-error a level is a number */}
      <policy-timeline heading-level="first" />
      {/* @ts-expect-error some frameworks write false as text, which switches it on: deepLink={false} is right */}
      <policy-timeline deep-link={false} />
      {/* @ts-expect-error what is wrong with a document cannot be set */}
      <policy-timeline issues={[]} />
      {/* @ts-expect-error this listener waits for another event */}
      <policy-timeline onevent-select={onRange} />
      {/* @ts-expect-error this detail has no range */}
      <policy-timeline onfilter-change={({ detail }) => detail.range} />
      {/* @ts-expect-error this reference is for a card */}
      <policy-timeline ref={card} />
      {/* @ts-expect-error cards have no range */}
      <case-card range={null} />
    </>
  );
}
