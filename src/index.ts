export { CaseCard } from './elements/case-card/case-card.js';
export {
  EventSelectEvent, EventToggleEvent, FilterChangeEvent, PolicyErrorEvent, PolicyLoadEvent, RangeChangeEvent,
} from './elements/dom-events.js';
export { PolicyTimeline } from './elements/policy-timeline/policy-timeline.js';
export type { Layout } from './elements/policy-timeline/timeline-view.js';
export { parse } from './document/index.js';
export type {
  EventDocument, Issue, Limits, Parsed, Policy, PolicyCase, PolicyDocument, PolicyEra, PolicyEvent,
  PolicyInput, PolicyNeighbour, PolicyScope, PolicySpan, RichText, Severity,
} from './document/index.js';
export type { DayRange, Order, RangeInput } from './interaction/index.js';
export type { Telling } from './model/index.js';
export { loadMessages } from './locale/languages.js';
export { registerMessages, type MessagesInput } from './locale/registry.js';
export type { Messages } from './locale/messages.js';
export type { Category, Filter } from './model/index.js';
