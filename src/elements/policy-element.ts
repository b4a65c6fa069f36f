import { isServer, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { Issue } from '../document/index.js';
import { createFormatter, type Formatter } from '../locale/formatter.js';
import { messagesFor } from '../locale/registry.js';
import { PolicySource } from '../source/index.js';
import { PolicyErrorEvent, PolicyLoadEvent } from './dom-events.js';
import { LanguageController } from './language-controller.js';

/** What every element has that shows a policy document: where it comes from, and in which language it speaks. */
export abstract class PolicyElement extends LitElement {
  /** Address of the policy document: on the same origin, or on one that allows this page. */
  @property() src: string | null = null;

  /**
   * What the file at `src` is, where it is no policy document: `timelinejs`, `csv`, `courtlistener` … What reads it is
   * loaded then.
   */
  @property() format: string | null = null;

  /** @internal */
  readonly language = new LanguageController(this);
  protected readonly source = new PolicySource(this, {
    loaded: ({ policy }, issues) => this.dispatchEvent(new PolicyLoadEvent(policy, issues)),
    failed: ({ message }, issues) => this.dispatchEvent(new PolicyErrorEvent(message, issues)),
  });

  /** @internal How to go on with what a server drew, where `hydrate.js` says it; otherwise that goes. */
  static hydrate: ((element: PolicyElement, draw: () => void) => void) | undefined;

  /** @internal Whether it is drawn as on a server: without the page's language, and with HTML as its bare text. */
  isPlain: boolean = isServer;

  #formatter: Formatter | undefined;

  /** Here, the page's styles still take the element for one that is not defined. */
  constructor() {
    super();
    keepHeight(this);
  }

  /** Native and reflected as everywhere; watched here so that a change shows. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /**
   * The policy document, as JSON gives it: set it to show a document that the page already has. Comes before
   * `src` and before the script inside the element; null takes it back. Set a new object to show a change.
   */
  @property({ attribute: false, noAccessor: true })
  get policy(): unknown {
    return this.source.input ?? this.source.timeline?.policy ?? null;
  }
  set policy(policy: unknown) {
    this.source.setInput(policy);
  }

  /** What was wrong with the document, each with its place and the remedy. */
  get issues(): readonly Issue[] {
    return this.source.issues;
  }

  /** Reads the document again; from its address, past the browser's cache. */
  reload(): void {
    this.source.start({ fresh: true });
  }

  /** The address is known before the source looks for a document, or it would read the script inside first. */
  override connectedCallback(): void {
    if (!this.hasUpdated && this.shadowRoot) {
      if (PolicyElement.hydrate) this.isPlain = true;
      else this.shadowRoot.replaceChildren();
    }
    this.source.setSrc(this.src, this.format);
    super.connectedCallback();
    // The element may have been moved: into another language, or away from listeners that ended.
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' || name === 'dir') this.requestUpdate();
  }

  /** @internal Draws what waits to be drawn, for those who cannot wait. */
  drawNow(): void {
    this.performUpdate();
  }

  /** Dates, numbers and words of the element's language. */
  protected get formatter(): Formatter {
    const plain = this.isPlain;
    const lang = this.language.lang(plain);
    const known = this.#formatter;
    if (known?.lang === lang && known.plain === plain && known.words === messagesFor(lang)) return known;
    return (this.#formatter = createFormatter(lang, plain));
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.source.setSrc(this.src, this.format);
  }

  protected override update(changed: PropertyValues): void {
    const draw = (): void => super.update(changed);
    if (this.isPlain) PolicyElement.hydrate?.(this, draw);
    else draw();
  }

  /** What the reader can do about a fault: nothing, unless there is an address to ask again. */
  protected get retry(): (() => void) | null {
    return this.src === null ? null : () => this.reload();
  }
}

/**
 * Keeps what stands below an element in its place while its own picture replaces what the page put inside it: the
 * element stays as high as that was, as far as a window can show it. Asked for while that still shows.
 */
function keepHeight(host: HTMLElement): void {
  if (host.firstElementChild) host.style.setProperty('--_kept', `${host.offsetHeight}px`);
}
