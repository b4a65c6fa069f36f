import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DEFAULT_LIMITS, parseJson, type Issue } from '../document/index.js';
import { readTimeline, textFrom, timelineReading, type TimelineReading, type Timeline } from '../model/index.js';
import { foreignFile, unnamedFormat } from './foreign-formats.js';
import { attributeFault, inlineText, tellOfNone, whenParsed } from './inline-script.js';
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
  /** Where it was loaded from; null when the page has it. */
  address: string | null = null;
  issues: readonly Issue[] = [];
  /** Why the last document could not be shown. */
  fault: Issue | null = null;

  /** Address, format, title and columns. */
  #words: readonly (string | null)[] = [null, null, null, null];
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

  /** @param named address, format of the file where it is no policy document, and what it does not say of itself: title and columns */
  setSrc(...named: readonly [src: unknown, format?: unknown, title?: unknown, map?: unknown]): void {
    const words = named.map(textFrom);
    if (this.#words.every((word, index) => word === (words[index] ?? null))) return;
    this.#words = [0, 1, 2, 3].map((index) => words[index] ?? null);
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
    else if (this.#words[0]) void this.#fetch(this.#words[0], fresh, signal);
    else whenParsed(this.host, () => this.#readInline(), signal);
  }

  #restart(): void {
    if (this.#life) this.start();
    else this.#stale = true;
  }

  #readInline(): void {
    const text = inlineText(this.host);
    const fault = text === null ? attributeFault(this.host) : null;
    if (fault) this.#tell(fault);
    else if (text === null) this.#findNone();
    else this.#report(timelineReading(parseJson(text)));
  }

  /** To the console too: who sees the page is seldom who wrote it. */
  #tell(fault: Issue): void {
    console.warn(`<${this.host.localName}>: ${fault.message}. ${fault.hint ?? ''}`);
    this.#fail(fault, []);
  }

  /** Nobody names a document, or not any more. */
  #findNone(): void {
    if (this.#load) tellOfNone(this.host, () => this.status === 'idle', this.#load.signal);
    this.timeline = null;
    this.issues = [];
    this.fault = null;
    this.#become('idle');
  }

  async #fetch(src: string, fresh: boolean, signal: AbortSignal): Promise<void> {
    this.#become('loading');
    const [, format, title = null, map = null] = this.#words;
    try {
      // What reads other formats is loaded only where one is named.
      const { address, read: parse } = format ? await foreignFile(format, src, { title, map }) : { address: src, read: parseJson };
      const text = await loadText(address, { signal, limit: DEFAULT_LIMITS.bytes, fresh });
      const parsed = await parse(text);
      const read = parsed.policy || format ? parsed.issues : await unnamedFormat(text, src, parsed.issues);
      const issues = text.includes('\uFFFD') && !format ? [...read, LOST] : read;
      if (!signal.aborted) this.#report(timelineReading({ policy: parsed.policy, issues }), src);
    } catch (error) {
      if (!signal.aborted) this.#fail(sourceIssue(asSourceError(error, src)), []);
    }
  }

  #report(reading: TimelineReading, address: string | null = null): void {
    this.#accept(reading, address);
    if (reading.timeline) this.listener.loaded(reading.timeline, reading.issues);
    else if (this.fault) this.listener.failed(this.fault, reading.issues);
  }

  #accept({ timeline, issues }: TimelineReading, address: string | null = null): void {
    this.issues = issues;
    this.fault = timeline ? null : (issues.find(({ severity }) => severity === 'error') ?? null);
    if (timeline) [this.timeline, this.address] = [timeline, address];
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

/** Of a document; what reads tables tells where they stand. */
const LOST: Issue = { severity: 'warning', path: '', message: 'has characters that could not be read, and are shown as \uFFFD', hint: 'Save the file as UTF-8.' };

/** Anything else that goes wrong on the way is told as a fault of the network, and never thrown. */
function asSourceError(error: unknown, src: string): SourceError {
  if (error instanceof SourceError) return error;
  return new SourceError('network', `${src} cannot be loaded.`, String(error), false);
}
