export { focusedMark, focusedRowEvent, focusMark, rowEvent } from './focus.js';
export { HandoverController } from './handover-controller.js';
export { whenIdle } from './idle.js';
export { Motion } from './motion.js';
export { LateControllers } from './late-controllers.js';
export { bringIntoView, keepInPlace } from './scroll-anchor.js';
export { type RowOf, type StripWords, type Tip, type TimelineHost } from './timeline-host.js';
export { WidthController } from './width-controller.js';
