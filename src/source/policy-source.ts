import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DEFAULT_LIMITS, parseJson, type Issue } from '../document/index.js';
import { timelineReading, readTimeline, type TimelineReading, type Timeline } from '../model/index.js';
import { inlineText, whenParsed } from './inline-script.js';
import { loadText } from './load-text.js';
import { SourceError, sourceIssue } from './source-error.js';

/** `idle`: nobody has named a document. `failed`: the last one could not be shown. */
export type SourceStatus = 'idle' | 'loading' | 'ready' | 'failed';

/** What the element is told when a document came, or did not, that no page handed over as a property. */
export interface SourceListener {
  readonly loaded: (timeline: Timeline, issues: readonly Issue[]) => void;
  readonly failed: (issue: Issue, issues: readonly Issue[]) => void;
}

/**
 * Where an element's document comes from: the `policy` property, else `src`, else the script inside it.
 * Keeps the last timeline that could be read while the next one loads or fails.
 */
export class PolicySource implements ReactiveController {
  status: SourceStatus = 'idle';
  timeline: Timeline | null = null;
  issues: readonly Issue[] = [];
  /** Why the last document could not be shown. */
  fault: Issue | null = null;

  #src: string | null = null;
  #format: string | null = null;
  #input: unknown;
  #life: AbortController | null = null;
  #load: AbortController | null = null;
  /** Whether the source changed while the element was out of the page. */
  #stale = false;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly listener: SourceListener,
  ) {
    host.addController(this);
  }

  /** The document as a page set it; undefined when none did. */
  get input(): unknown {
    return this.#input;
  }

  /** Reads a document that a page hands over. Undefined and null take it back. */
  setInput(input: unknown): void {
    this.#input = input ?? undefined;
    this.#load?.abort();
    if (this.#input !== undefined) this.#accept(readTimeline(input));
    else this.#restart();
  }

  /** @param format what the file there is, where it is no policy document */
  setSrc(src: string | null, format: string | null = null): void {
    if (src === this.#src && format === this.#format) return;
    this.#src = src;
    this.#format = format;
    this.#restart();
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    globalThis.addEventListener('online', () => this.status === 'failed' && this.start(), { signal });
    if (this.#stale || this.status !== 'ready') this.start();
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#life = null;
    this.#load?.abort();
  }

  /** Reads the source again, from its beginning. */
  start({ fresh = false } = {}): void {
    this.#load?.abort();
    this.#load = new AbortController();
    this.#stale = false;
    const { signal } = this.#load;
    if (this.#input !== undefined) this.#accept(readTimeline(this.#input));
    else if (this.#src) void this.#fetch(this.#src, fresh, signal);
    else whenParsed(this.host, () => this.#readInline(), signal);
  }

  #restart(): void {
    if (this.#life) this.start();
    else this.#stale = true;
  }

  #readInline(): void {
    const text = inlineText(this.host);
    if (text === null) this.#forget();
    else this.#report(timelineReading(parseJson(text)));
  }

  /** Nobody names a document any more. */
  #forget(): void {
    this.timeline = null;
    this.issues = [];
    this.fault = null;
    this.#become('idle');
  }

  async #fetch(src: string, fresh: boolean, signal: AbortSignal): Promise<void> {
    this.#become('loading');
    try {
      // What reads other formats is loaded only where one is named.
      const { address, read } = this.#format
        ? (await import('../convert/formats.js')).foreignFile(this.#format, src)
        : { address: src, read: parseJson };
      const parsed = await read(await loadText(address, { signal, limit: DEFAULT_LIMITS.bytes, fresh }));
      if (!signal.aborted) this.#report(timelineReading(parsed));
    } catch (error) {
      if (!signal.aborted) this.#fail(sourceIssue(asSourceError(error, src)), []);
    }
  }

  #report(reading: TimelineReading): void {
    this.#accept(reading);
    if (reading.timeline) this.listener.loaded(reading.timeline, reading.issues);
    else if (this.fault) this.listener.failed(this.fault, reading.issues);
  }

  #accept({ timeline, issues }: TimelineReading): void {
    this.issues = issues;
    this.fault = timeline ? null : (issues.find(({ severity }) => severity === 'error') ?? null);
    this.timeline = timeline ?? this.timeline;
    this.#become(timeline ? 'ready' : 'failed');
  }

  #fail(fault: Issue, issues: readonly Issue[]): void {
    this.fault = fault;
    this.issues = [fault, ...issues];
    this.#become('failed');
    this.listener.failed(fault, this.issues);
  }

  #become(status: SourceStatus): void {
    this.status = status;
    this.host.requestUpdate();
  }
}

/** Anything else that goes wrong on the way is told as a fault of the network, and never thrown. */
function asSourceError(error: unknown, src: string): SourceError {
  if (error instanceof SourceError) return error;
  return new SourceError('network', `${src} cannot be loaded.`, String(error), false);
}
