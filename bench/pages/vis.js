import { install, WHOLE } from './common.js';

const search = new URLSearchParams(location.search);
const clusters = search.has('cluster');
let timeline;
let panel;
let data;

const OPTIONS = search.has('plain') ? {} : {
  maxHeight: 600,
  verticalScroll: true,
  zoomKey: 'ctrlKey',
  ...(clusters && { cluster: { maxItems: 3 } }),
};

/** vis-timeline opens nothing by itself: pages show what was chosen beside it. */
function openSelected({ items: [id] }) {
  const item = data.items.find((entry) => entry.id === id);
  if (!item) return;
  const heading = document.createElement('h3');
  heading.textContent = item.content;
  const body = document.createElement('p');
  body.textContent = item.body;
  panel.replaceChildren(heading, body);
}

const isDrawn = () => timeline.dom.root.style.visibility === 'visible' && document.querySelector('.vis-item') !== null;
/**
 * It tells that it has drawn before its items are there, so they are looked for. And at some sizes it draws the rest
 * only when it looks at its own size, once a second: that wait is spared it.
 */
async function drawnOnce() {
  let changed = true;
  timeline.on('changed', () => {
    changed = true;
  });
  while (!isDrawn()) {
    if (!changed) timeline.redraw();
    changed = false;
    await new Promise(requestAnimationFrame);
  }
}

install({
  start(text, root) {
    data = JSON.parse(text);
    const place = document.createElement('div');
    panel = document.createElement('section');
    root.append(place, panel);
    timeline = new vis.Timeline(place, new vis.DataSet(data.items), new vis.DataSet(data.groups), OPTIONS);
    // In this order it draws its items once and together; given the window first, it measures one at a time.
    timeline.setOptions({ ...OPTIONS, ...WHOLE });
    timeline.on('select', openSelected);
    return drawnOnce();
  },
  drawn: () => document.querySelector('.vis-item') !== null,
  component: () => document.querySelector('#root'),
  show: ({ start, end }) => timeline.setWindow(start, end, { animation: false }),
  mark: () => [...document.querySelectorAll('.vis-item.vis-box:not(.vis-cluster), .vis-item.vis-range:not(.vis-cluster)')].find((item) => {
    const { x, y, width, height } = item.getBoundingClientRect();
    return item.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  }),
  opened: () => panel.childElementCount > 0,
});
