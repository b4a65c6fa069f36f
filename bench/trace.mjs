const CATEGORIES = ['-*', 'devtools.timeline', 'blink.user_timing', 'v8.execute'];
const STYLE = new Set(['UpdateLayoutTree', 'RecalculateStyles', 'ParseAuthorStyleSheet']);
const LAYOUT = new Set(['Layout', 'PrePaint', 'UpdateLayerTree']);
const SCRIPT = new Set([
  'FunctionCall', 'EvaluateScript', 'v8.evaluateModule', 'RunMicrotasks', 'FireAnimationFrame', 'FireIdleCallback',
  'TimerFire', 'EventDispatch', 'XHRReadyStateChange', 'ParseHTML', 'MinorGC', 'MajorGC', 'V8.GCFinalizeMC',
]);
const isWork = ({ name }) => SCRIPT.has(name) || STYLE.has(name) || LAYOUT.has(name);

export const startTrace = (page) => page.tracing.start({ categories: CATEGORIES });

/** What the browser did since `startTrace`: the page's own marks, and the work of the thread that set them. */
export async function stopTrace(page) {
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const marks = traceEvents.filter(({ cat, name }) => cat.includes('blink.user_timing') && name.startsWith('bench:'));
  const [{ pid, tid } = {}] = marks;
  const ours = (event) => event.pid === pid && event.tid === tid;
  return {
    marks: marks.filter(ours).map(({ name, ts }) => ({ name: name.slice('bench:'.length), ts })).sort((a, b) => a.ts - b.ts),
    events: traceEvents.filter((event) => event.ph === 'X' && ours(event) && isWork(event)).sort((a, b) => a.ts - b.ts),
  };
}

/** Milliseconds between two moments in which at least one of these events ran; events are in order of their start. */
export function busyBetween(events, from, to) {
  let busy = 0;
  let covered = from;
  for (const { ts, dur = 0 } of events) {
    if (ts >= to) break;
    const start = Math.max(ts, covered);
    const end = Math.min(ts + dur, to);
    if (end <= start) continue;
    busy += end - start;
    covered = end;
  }
  return busy / 1000;
}

/** Milliseconds of script, style and layout between each mark of this name and the mark after it. */
export function workOf({ marks, events }, name) {
  const own = marks.filter((mark) => mark.name.startsWith(`${name}:`));
  const drawing = events.filter((event) => !SCRIPT.has(event.name));
  return own.slice(0, -1).map(({ ts }, index) => {
    const to = own[index + 1].ts;
    const total = busyBetween(events, ts, to);
    return { total, drawing: busyBetween(drawing, ts, to) };
  });
}
