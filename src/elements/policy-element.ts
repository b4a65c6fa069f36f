import { isServer, LitElement, type CSSResult, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { Issue, PolicyInput } from '../document/index.js';
import { createFormatter, type Formatter } from '../locale/formatter.js';
import { messagesFor } from '../locale/registry.js';
import { memo } from '../model/index.js';
import { MISPLACED, PolicySource } from '../source/index.js';
import { PolicyErrorEvent, PolicyLoadEvent } from './dom-events.js';
import { LanguageController } from './language-controller.js';

/** Those that lead away from the page. */
const LINKS = 'a:not([target], [href^="#"], [href^="mailto:" i])';

/** What every element has that shows a policy document: where it comes from, and in which language it speaks. */
export abstract class PolicyElement extends LitElement {
  /** Address of the policy document: on the same origin, or on one that allows this page. */
  @property() src: string | null = null;

  /**
   * What the file at `src` is, where it is no policy document: `timelinejs`, `csv`, `courtlistener` … What reads it is
   * loaded then.
   */
  @property() format: string | null = null;

  /** Title of a document that is made of a file which says none, such as a table. */
  @property({ attribute: 'policy-title' }) policyTitle: string | null = null;

  /** The columns of a table, or the fields of objects in a list, that fields are read from, where their names do not tell: `date="Filed" title="Case"`. */
  @property() map: string | null = null;

  /** @internal */
  readonly language = new LanguageController(this);
  protected readonly source = new PolicySource(this, {
    loaded: ({ policy }, issues) => this.dispatchEvent(new PolicyLoadEvent(policy, issues)),
    failed: ({ message }, issues) => this.dispatchEvent(new PolicyErrorEvent(message, issues)),
  });

  /** @internal How to go on with what a server drew: `hydrate.js` knows more. */
  static hydrate: (element: PolicyElement, draw: () => void) => void = drawAnew;

  /** @internal Whether it is drawn as on a server: without the page's language, and with HTML as its bare text. */
  isPlain: boolean = isServer;

  /** @internal Whether it is drawn for paper. */
  isPrinting = false;

  #formatter: Formatter | undefined;
  #zone: string | undefined;
  readonly #issues = memo((ofDocument: readonly Issue[], faults: string): readonly Issue[] =>
    (faults ? [...ofDocument, ...faults.split('\n').map((message): Issue => ({ severity: 'warning', path: '', message }))] : ofDocument));
  /** Pixels of what the page put inside, while its styles still take the element for one that is not defined. */
  readonly #height = this.firstElementChild ? this.offsetHeight : 0;

  /** Native and reflected as everywhere; watched here so that a change shows. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir', ...MISPLACED];
  }

  /**
   * The policy document, as JSON gives it: set it to show a document that the page already has. Comes before
   * `src` and before the script inside the element; null takes it back. Set a new object to show a change.
   */
  @property({ attribute: false, noAccessor: true })
  get policy(): PolicyInput | null {
    return (this.source.input as PolicyInput | undefined) ?? this.source.timeline?.policy ?? null;
  }
  set policy(policy: PolicyInput | null | undefined) {
    this.source.setInput(policy);
  }

  /** What was wrong with the document, each with its place and the remedy; and what the page asks for that cannot be had. */
  get issues(): readonly Issue[] {
    return this.#issues(this.source.issues, this.faults.filter(Boolean).join('\n'));
  }

  /** Sentences about what the page asks for beside the document. */
  protected get faults(): readonly string[] {
    return [this.language.fault];
  }

  /** Reads the document again; from its address, past the browser's cache. */
  reload(): void {
    if (this.isConnected) this.source.start({ fresh: true });
  }

  /** The address is known before the source looks for a document, or it would read the script inside first. */
  override connectedCallback(): void {
    if (this.shadowRoot && !(this.renderRoot as unknown)) this.isPlain = true;
    this.source.setSrc(this.src, this.format, this.policyTitle, this.map);
    super.connectedCallback();
    // The element may have been moved: into another language, or away from listeners that ended.
    this.requestUpdate();
  }

  /** Style sheets belong to a document: in another one, the element gets its own. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    const { elementStyles } = this.constructor as typeof LitElement;
    if (!defaultView || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' || name === 'dir') this.requestUpdate();
    // It is no property: the source says so.
    else if (MISPLACED.includes(name) && this.hasUpdated && !this.source.timeline) this.source.start();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.ownerDocument === document ? super.createRenderRoot() : this.#createRootElsewhere();
    if (this.#height) keepHeight(root as ShadowRoot, this.#height);
    return root;
  }

  /** What is drawn first in another document than that of the script cannot wear the sheets of this one. */
  #createRootElsewhere(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.adoptedCallback();
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  /** @internal Draws what waits to be drawn, for those who cannot wait. */
  drawNow(): void {
    this.performUpdate();
  }

  /** @internal Dates, numbers and words of the element's language. */
  get formatter(): Formatter {
    const plain = this.isPlain;
    const lang = this.language.lang(plain);
    const zone = this.source.timeline?.policy.timeZone;
    const known = this.#formatter;
    const frame = this.language.direction(plain);
    if (known?.lang === lang && known.plain === plain && known.frame === frame && known.table === messagesFor(lang) && this.#zone === zone) return known;
    this.#zone = zone;
    return (this.#formatter = createFormatter(lang, plain, frame, zone));
  }

  /** Nothing is said in other words before those of the page's language are here. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const words = this.language.words(this.isPlain);
    if (words) return words.then(() => super.scheduleUpdate());
    void super.scheduleUpdate();
    return undefined;
  }

  /** What a server drew stays until there is a document to go on with. */
  protected override shouldUpdate(_changed: PropertyValues): boolean {
    this.source.setSrc(this.src, this.format, this.policyTitle, this.map);
    return !this.isPlain || Boolean(this.source.timeline ?? this.source.fault);
  }

  protected override update(changed: PropertyValues): void {
    const draw = (): void => super.update(changed);
    if (this.isPlain) PolicyElement.hydrate(this, draw);
    else draw();
  }

  /** In a frame, what a link leads to would take the place of the timeline: it gets a window of its own. */
  protected override updated(_changed: PropertyValues): void {
    if (top === self) return;
    for (const link of this.renderRoot.querySelectorAll<HTMLAnchorElement>(LINKS)) link.target = '_blank';
  }

  /** What paper needs comes after the first picture. Where it does not come, the styles do what they can alone. */
  protected override firstUpdated(): void {
    requestAnimationFrame(() => {
      import('./paper.js').then(({ Paper }) => this.addController(new Paper(this)), () => undefined);
    });
  }

  /** What the reader can do about a fault: nothing, unless there is an address to ask again. */
  protected get retry(): (() => void) | null {
    return this.src === null ? null : () => this.reload();
  }
}

function drawAnew(element: PolicyElement, draw: () => void): void {
  const { renderRoot } = element;
  renderRoot.replaceChildren(...renderRoot.querySelectorAll('style'));
  element.renderOptions.renderBefore = null;
  element.isPlain = false;
  draw();
}

/**
 * Keeps what stands below an element in its place while its own picture replaces what the page put inside it: the
 * element stays as high as that was, as far as a window can show it. Nothing is written on the element itself, which
 * frameworks compare with what their server printed.
 */
function keepHeight({ adoptedStyleSheets }: ShadowRoot, height: number): void {
  const sheet = new CSSStyleSheet();
  sheet.insertRule(`:host{--_kept:${height}px}`);
  adoptedStyleSheets.push(sheet);
}
