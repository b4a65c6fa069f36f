import { frame, install } from './common.js';
import { flatten } from './flatten.js';

let timeline;
const all = (selector) => [...timeline.shadowRoot.querySelectorAll(selector)];
const isCluster = (mark) => mark.matches('[part~="cluster"]') || mark.querySelector('[part~="cluster"]') !== null;
const isInView = (element) => {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight && element.checkVisibility();
};

const createTimeline = (policy, root) => {
  const element = document.createElement('policy-timeline');
  root.append(element);
  element.policy = policy;
  return element;
};

/** Many elements, each with a document of its own. Resolves to the time until their frame. */
async function many(text, count) {
  const root = document.querySelector('#root');
  const start = performance.now();
  const elements = Array.from({ length: count }, () => createTimeline(JSON.parse(text), root));
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  return await frame() - start;
}

/** Into the page and out again; `fresh`: another element each time. */
async function inAndOut(text, times, fresh) {
  const root = document.querySelector('#root');
  const policy = JSON.parse(text);
  let element;
  for (let time = 0; time < times; time += 1) {
    if (fresh || !element) element = document.createElement('policy-timeline');
    element.policy ??= policy;
    root.append(element);
    await element.updateComplete;
    if (time % 50 === 0) await frame();
    element.remove();
  }
  element = null;
  await frame();
}

/** Hands over, for the floor, the HTML and the styles of what is drawn now. */
async function writeFloor(size) {
  const { shadowRoot } = timeline;
  const styles = shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
  const texts = { 'floor/*.html': flatten(shadowRoot, false), 'floor-all/*.html': flatten(shadowRoot, true) };
  const files = { ...texts, 'floor/*.css': styles, 'floor-all/*.css': styles };
  for (const [name, body] of Object.entries(files)) {
    await fetch(`/texts/${name.replace('*', size)}`, { method: 'PUT', body });
  }
}

install({
  async start(text, root) {
    globalThis.policy = JSON.parse(text);
    timeline = createTimeline(globalThis.policy, root);
    await timeline.updateComplete;
  },
  drawn: () => all('[part~="mark"]').length > 0 && all('[part~="event"]').length > 0,
  fault: () => timeline.issues.find(({ severity }) => severity === 'error')?.message,
  component: () => timeline,
  show({ start, end }) {
    timeline.range = { start: new Date(start), end: new Date(end) };
  },
  mark: () => all('[part~="mark"]').find((mark) => !isCluster(mark) && isInView(mark)),
  opened: () => timeline.open.length > 0 && all('[part~="event-detail"]').some((detail) => !detail.hidden && isInView(detail)),
  extras: (text) => ({
    many: (count) => many(text(), count),
    inAndOut: (times, fresh) => inAndOut(text(), times, fresh),
    closeAll() {
      timeline.open = [];
      timeline.filter = null;
      timeline.range = null;
      scrollTo(0, 0);
      return frame();
    },
    range: () => JSON.stringify(timeline.range),
    pointOf(part) {
      const [element] = all(`[part~="${part}"]`);
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box ? { x: box.x + box.width * 0.55, y: box.y + box.height / 2 } : null;
    },
    writeFloor,
  }),
});
