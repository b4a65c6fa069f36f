import './case-card.js';
import './policy-timeline.js';

export * from './index.js';
