import type { ReactiveController } from 'lit';
import { missingFile } from '../../document/index.js';
import type { Formatter } from '../../locale/formatter.js';
import type { PolicyElement } from '../policy-element.js';
import { withPatience } from '../language-controller.js';
import { LATE_TOOLS, type LateTools } from './late-tools.js';

/** What a late file has: styles, and something that draws. */
interface LateFile<Part> {
  readonly wear: (root: ShadowRoot) => void;
  readonly part: (tools: LateTools) => Part;
}

/** Asks for what comes late once something is drawn that may need it. */
export class LatePart<Part> implements ReactiveController {
  /** Undefined until it comes; null where it does not. */
  drawn: Part | null | undefined;
  ready: Promise<void> | undefined;
  /** The address of the file, where it does not come. */
  missing = '';
  readonly #host: PolicyElement;
  readonly #needed: string | null;
  readonly #load: () => Promise<LateFile<Part>>;
  readonly #isNeeded: () => boolean;
  #wear: LateFile<Part>['wear'] | undefined;

  /**
   * @param needed selector of what may need it; null for what is asked for by `wait`
   * @param isNeeded whether what is drawn does
   */
  constructor(host: PolicyElement, needed: string | null, load: () => Promise<LateFile<Part>>, isNeeded = () => true) {
    this.#isNeeded = isNeeded;
    this.#host = host;
    this.#needed = needed;
    this.#load = load;
    host.addController(this);
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    if (this.#needed !== null && this.#isNeeded() && renderRoot.querySelector(this.#needed)) this.ready ??= this.#take();
    this.#wear?.(renderRoot as ShadowRoot);
  }

  /** Until it is here, or has let itself be waited for; undefined from the second time on. */
  wait(): Promise<unknown> | undefined {
    if (this.ready) return undefined;
    this.ready = this.#take();
    return withPatience(this.ready);
  }

  /** Says that it is not to be had; empty where it is, or may be yet. */
  fault({ words }: Formatter): string {
    return this.missing && words.notLoaded(this.missing);
  }

  async #take(): Promise<void> {
    try {
      const { part, wear } = await this.#load();
      this.drawn = part(LATE_TOOLS);
      this.#wear = wear;
    } catch (error) {
      this.drawn = null;
      this.missing = missingFile(error);
    }
    this.#host.requestUpdate();
  }
}

export async function afterPicture<File>(load: () => Promise<File>): Promise<File> {
  await new Promise(requestAnimationFrame);
  return load();
}
