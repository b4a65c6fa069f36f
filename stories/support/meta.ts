import '../../src/define.js';
import type { Meta } from '@storybook/web-components-vite';
import type { CaseCard, PolicyTimeline } from '../../src/index.js';
import { controls } from './controls.js';

/** What every story of the timeline has in common: the story's args are the element's properties. */
export const timelineMeta: Meta<PolicyTimeline> = { component: 'policy-timeline', argTypes: controls };

export const cardMeta: Meta<CaseCard> = { component: 'case-card', argTypes: controls };
