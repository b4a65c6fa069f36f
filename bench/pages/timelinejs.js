import { install } from './common.js';

let timeline;
let data;
let chosen;
/** Zooming has eleven levels: to the closest and back. */
const LEVELS = 10;

install({
  start(text, root) {
    data = JSON.parse(text);
    root.style.height = '700px';
    return new Promise((resolve) => {
      // Its animations would last a second each: that they are short is in its favour.
      timeline = new TL.Timeline(root, data, { font: null, duration: 1, script_path: '/node_modules/@knight-lab/timelinejs/dist/js/' });
      timeline.on('ready', () => resolve());
    });
  },
  drawn: () => document.querySelector('.tl-timemarker') !== null,
  component: () => document.querySelector('#root'),
  zoom: (step) => (Math.floor(step / LEVELS) % 2 === 0 ? timeline.zoomIn() : timeline.zoomOut()),
  pan: (step, count) => timeline.goTo(Math.floor((step / count) * data.events.length) + 1),
  mark() {
    chosen = [...document.querySelectorAll('.tl-timemarker')].find((marker) => {
      const box = marker.querySelector('.tl-timemarker-content-container').getBoundingClientRect();
      const { x, y, width, height } = box;
      return marker.contains(document.elementFromPoint(x + width / 2, y + height / 2))
        && !marker.classList.contains('tl-timemarker-active');
    });
    return chosen?.querySelector('.tl-timemarker-content-container');
  },
  opened() {
    const slide = document.getElementById(chosen.id.replace(/-marker$/, ''));
    const left = slide?.getBoundingClientRect().left ?? Infinity;
    const box = document.querySelector('#root').getBoundingClientRect();
    return Math.abs(left - box.left) < 2;
  },
});
