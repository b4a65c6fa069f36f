/** Resolves when the next frame has been drawn, or at least handed to the compositor; gives the time then. */
export const frame = () => new Promise((resolve) => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  });
});

/** Does some work in a task of its own, as an event of the browser would. */
export const task = (work) => new Promise((resolve, reject) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    try {
      resolve(work());
    } catch (error) {
      reject(error);
    }
  };
  port2.postMessage(null);
});

export const textAt = async (path) => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
};

/** Elements below a node, those in open shadow trees too. */
export function countElements(node) {
  let count = 0;
  const left = [node];
  while (left.length > 0) {
    const next = left.pop();
    for (const child of next.children ?? []) {
      count += 1;
      left.push(child);
    }
    if (next.shadowRoot) left.push(next.shadowRoot);
  }
  return count;
}

const DAY = 86_400_000;
/** The whole of the generated documents. */
export const WHOLE = { start: Date.UTC(2019, 0, 7), end: Date.UTC(2025, 0, 1) };
const ZOOM = 1.2;

/** Towards a moment in the middle and back: thirty steps closer, thirty away. */
export function zoomWindow(step, count) {
  const level = Math.min(step + 1, count - 1 - step);
  const share = ZOOM ** -level;
  const at = (WHOLE.start + WHOLE.end) / 2;
  return { start: at - (at - WHOLE.start) * share, end: at + (WHOLE.end - at) * share };
}

/** A window of an eighth of the whole, which moves by a tenth of itself. */
export function panWindow(step) {
  const length = (WHOLE.end - WHOLE.start) / 8;
  const start = WHOLE.start + 30 * DAY + (length / 10) * step;
  return { start, end: start + length };
}

/** Steps of a gesture, each in a task of its own and until its frame is done; stops when `budget` ms are over. */
async function runSteps(name, count, budget, apply) {
  const end = performance.now() + budget;
  let step = 0;
  for (; step < count && performance.now() < end; step += 1) {
    performance.mark(`bench:${name}:${step}`);
    await task(() => apply(step, count));
    await frame();
  }
  performance.mark(`bench:${name}:${step}`);
  return step;
}

/** Down through what is below, as a wheel does. */
const scrollOn = () => scrollBy({ top: 60, behavior: 'instant' });

const until = async (isSo, milliseconds) => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if (isSo()) return true;
    await frame();
  }
  return false;
};

/** The time from the next click to the frame that shows the opened event. */
function watchClick(opened) {
  return new Promise((resolve) => {
    addEventListener('click', async ({ timeStamp }) => {
      await frame();
      const shows = await until(opened, 5_000);
      resolve(shows ? performance.now() - timeStamp : null);
    }, { capture: true, once: true });
  });
}

/**
 * Puts what Node asks for on the page as `bench`.
 *
 * A driver has `start(text, root)`, which resolves as soon as the library says that it has drawn; `show(window)`
 * or `zoom(step)` and `pan(step)`; `component()`; `mark()`, an element to click on; `opened()`; and `drawn()`.
 */
export function install(driver) {
  const root = document.querySelector('#root');
  let text;
  let watching;
  globalThis.bench = {
    driver,
    async load(path) {
      text = await textAt(path);
      await driver.load?.(path);
      await frame();
    },
    async first() {
      const start = performance.now();
      await driver.start(text, root);
      const end = await frame();
      if (!driver.drawn()) throw new Error(driver.fault?.() ?? 'nothing was drawn');
      return end - start;
    },
    elements: () => countElements(driver.component()),
    copy(keep) {
      globalThis.copy = keep ? JSON.parse(text) : null;
    },
    steps: {
      zoom: (count, budget) => runSteps('zoom', count, budget, (step) => (driver.zoom ? driver.zoom(step) : driver.show(zoomWindow(step, count)))),
      pan: (count, budget) => runSteps('pan', count, budget, (step) => (driver.pan ? driver.pan(step, count) : driver.show(panWindow(step)))),
      scroll: (count, budget) => runSteps('scroll', count, budget, scrollOn),
    },
    markPoint() {
      const box = driver.mark?.()?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    watchClick() {
      watching = watchClick(driver.opened);
    },
    clicked: () => watching,
    frame,
    mark: (name) => void performance.mark(`bench:${name}`),
    ...driver.extras?.(() => text),
  };
}
