import { parse, registerMessages, type MessagesInput, type Policy, type PolicyInput, type PolicyTimeline } from 'policy-timeline';
import sample from '../../../demo/policies/iptp-1583.json' with { type: 'json' };

declare const timeline: PolicyTimeline;

interface Court { readonly id: string; readonly name: string }
interface Own { title: string; events: { date: string | null; title: string; dateText?: string; note?: string }[]; cases: readonly Court[] }

export function right(own: Own, read: Policy): void {
  const least: PolicyInput = { title: 'Fees', events: [] };
  const whole: PolicyInput = {
    version: 1, id: 'fees', title: 'Fees', lang: 'en', summary: ['One.', ['Two ', { text: 'words', em: true }]], badges: ['2.0'],
    events: [
      { date: '2025-03', title: 'Doe sues', kind: 'complaint', cases: 'doe', body: { html: '<p>Text' }, documents: [{ label: 'Complaint', url: null, missing: 'sealed' }] },
      { date: null, dateText: 'Spring', title: 'It rains', kind: 'weather', cases: ['doe', 'roe'], reliability: 'reported' },
    ],
    cases: [{ id: 'doe', name: 'Doe v. Roe', docket: '25-1' }],
    spans: [{ track: 'restraint', state: 'stay', start: '2025', basis: 'source' }],
    notes: { a: { text: 'A note.' } },
    ext: { 'org.example': { anything: [1] } },
  };
  const frozen = Object.freeze({ title: 'Fees', events: [{ date: '2025', title: 'It began', tags: ['a'] as const }] as const });
  for (const policy of [least, whole, frozen, own, read, sample]) timeline.policy = policy;
  timeline.policy = null;
  timeline.policy = undefined;
  timeline.policy = JSON.parse('{}');
  parse(whole);
  const title: string | undefined = timeline.policy?.title;

  const words: MessagesInput = { search: title ?? 'Suche', kinds: { order: 'Beschluss' } };
  registerMessages('de', words);
  registerMessages('de', { categories: { agency: 'Behörde' }, dates: { from: (date) => `ab ${date}` }, parentCase: { appeal: 'Berufung gegen' } });
}

export function wrong(): void {
  // @ts-expect-error a document has events
  timeline.policy = { title: 'Fees' };
  // @ts-expect-error a title is a text
  timeline.policy = { title: 5, events: [] };
  // @ts-expect-error an event has a title
  timeline.policy = { title: 'Fees', events: [{ date: '2025' }] };
  // @ts-expect-error there is no such field
  timeline.policy = { title: 'Fees', events: [], colour: 'red' };
  // @ts-expect-error an address is a text or null
  timeline.policy = { title: 'Fees', events: [{ date: '2025', title: 'E', documents: [{ label: 'D', url: 5 }] }] };
  // @ts-expect-error JSON is not the document that it holds
  timeline.policy = '{}';
  // @ts-expect-error there is no such word
  registerMessages('de', { greeting: 'Hallo' });
  // @ts-expect-error there is no such category
  registerMessages('de', { categories: { verdict: 'Urteil' } });
  // @ts-expect-error this word is made of a date
  registerMessages('de', { scheduled: 'geplant' });
}
