export { listenForDrags, type DragTarget } from './drag.js';
export { GestureController } from './gesture-controller.js';
export { HandoverController } from './handover-controller.js';
export { Motion } from './motion.js';
export { listenToOverview, type Strip } from './overview-gestures.js';
export { listenForGestures, type Plot } from './plot-gestures.js';
export { keepInPlace } from './scroll-anchor.js';
export { wheelCommand, type WheelCommand } from './wheel.js';
export { WidthController } from './width-controller.js';
