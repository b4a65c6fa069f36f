export { focusedMark, focusedRowEvent, focusMark, rowEvent } from './focus.js';
export { GestureController } from './gesture-controller.js';
export { HandoverController } from './handover-controller.js';
export { Motion } from './motion.js';
export { keepInPlace } from './scroll-anchor.js';
export { OutsideController } from './outside-controller.js';
export { type TimelineHost } from './timeline-host.js';
export { WidthController } from './width-controller.js';
