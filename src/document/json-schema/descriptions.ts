import { OF_CASES } from './descriptions/case.js';
import { OF_EVENTS } from './descriptions/event.js';
import { OF_POLICIES } from './descriptions/policy.js';

/** Descriptions by place: a definition, and the way from it: "case.aliases[].text". */
export const DESCRIPTIONS: ReadonlyMap<string, string> = new Map(
  [OF_POLICIES, OF_EVENTS, OF_CASES].flatMap((part) => Object.entries(part)),
);
