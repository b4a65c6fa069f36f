// What the CDN files hold in the place of Lit's ReactiveElement: all that our elements, and pages that extend them, ask
// of it. Decorators, properties that set their attribute, converters and initializers stay out.
// test/package/reactive-element.test.mjs holds the two against each other.
import { adoptStyles } from './css-tag.js';

export * from './css-tag.js';

/** What an attribute that is not there, or stands there, means for a property of this type. */
const READERS = new Map([
  [Boolean, (text) => text !== null],
  [Number, (text) => (text === null ? null : Number(text))],
]);

const asWritten = (text) => text;

/** The name of the attribute that sets a property, if one does. */
const attributeOf = ([name, { attribute }]) => (attribute === false ? [] : [[attribute ?? name.toLowerCase(), name]]);

/** A property whose changes draw the element anew. */
function defineProperty(prototype, name) {
  const key = Symbol(name);
  Object.defineProperty(prototype, name, {
    get() { return this[key]; },
    set(value) {
      const before = this[key];
      this[key] = value;
      this.requestUpdate(name, before);
    },
    configurable: true,
    enumerable: true,
  });
}

export class ReactiveElement extends HTMLElement {
  static shadowRootOptions = { mode: 'open' };

  static elementProperties = new Map();

  static get observedAttributes() {
    this.finalize();
    return [...this.propertyNames.keys()];
  }

  /** Works out, once for each class, what it and those above it declare. */
  static finalize() {
    if (Object.hasOwn(this, 'elementProperties')) return;
    const above = Object.getPrototypeOf(this);
    above.finalize();
    const own = Object.hasOwn(this, 'properties') ? Object.entries(this.properties) : [];
    this.elementProperties = new Map([...above.elementProperties, ...own]);
    for (const [name, { noAccessor }] of own) if (!noAccessor) defineProperty(this.prototype, name);
    this.propertyNames = new Map([...this.elementProperties].flatMap(attributeOf));
    this.elementStyles = [this.styles ?? []].flat(Infinity);
  }

  isUpdatePending = false;

  hasUpdated = false;

  #controllers = new Set();

  #changed = new Map();

  #kept = new Map();

  #drawn = new Promise((resolve) => { this.enableUpdating = resolve; });

  /** What was set before the class was known hides its accessors: it is taken away, and set again before the first update. */
  constructor() {
    super();
    for (const name of this.constructor.elementProperties.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#kept.set(name, this[name]);
      delete this[name];
    }
    this.requestUpdate();
  }

  get updateComplete() {
    return this.#drawn;
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller) {
    this.#controllers.delete(controller);
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
    adoptStyles(root, this.constructor.elementStyles);
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.enableUpdating(true);
    this.#tell('hostConnected');
  }

  disconnectedCallback() {
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(attribute, _, text) {
    const { propertyNames, elementProperties } = this.constructor;
    const name = propertyNames.get(attribute);
    if (name !== undefined) this[name] = (READERS.get(elementProperties.get(name).type) ?? asWritten)(text);
  }

  requestUpdate(name, before) {
    if (name !== undefined) {
      if (Object.is(this[name], before)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? before : undefined);
    }
    if (!this.isUpdatePending) this.#drawn = this.#drawSoon();
  }

  /** Changes until then are drawn together. A drawing that failed stops no later one. */
  async #drawSoon() {
    this.isUpdatePending = true;
    try {
      await this.#drawn;
    } catch (error) {
      Promise.reject(error);
    }
    this.performUpdate();
    return !this.isUpdatePending;
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    this.renderRoot ??= this.createRenderRoot();
    for (const [name, value] of this.#kept) this[name] = value;
    this.#kept.clear();
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.#tell('hostUpdate');
      this.update(changed);
    } catch (error) {
      this.#settle();
      throw error;
    }
    this.#tell('hostUpdated');
    this.hasUpdated = true;
    this.updated(changed);
  }

  willUpdate() {}

  update() {
    this.#settle();
  }

  updated() {}

  #settle() {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  #tell(moment) {
    for (const controller of this.#controllers) controller[moment]?.();
  }
}
