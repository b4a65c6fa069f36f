// The timeline shows its cases as cards.
import './case-card.js';
import { PolicyTimeline } from './elements/policy-timeline/policy-timeline.js';
import { register } from './register.js';

register('policy-timeline', PolicyTimeline);

export { PolicyTimeline };

declare global {
  interface HTMLElementTagNameMap {
    'policy-timeline': PolicyTimeline;
  }
}
