import { noChange, render } from 'lit-html';

export * from 'lit-html';

class StyleSheet {
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}

/** Our style sheets have no values in them. */
export const css = ([text]) => new StyleSheet(text);

const STRING = { attribute: true, type: String };

/** Attributes to properties, by type. None of our properties goes the other way. */
const fromAttribute = (value, type) => {
  if (type === Boolean) return value !== null;
  return type === Number && value !== null ? Number(value) : value;
};

/**
 * What our elements use of LitElement: properties and attributes that draw anew, controllers, and one update for many
 * changes. Not: reflection, converters of one's own, decorators, and ways around what every browser has by now.
 */
export class LitElement extends HTMLElement {
  static elementProperties = new Map();

  static get observedAttributes() {
    this.finalize();
    return [...this.elementAttributes.keys()];
  }

  static finalize() {
    if (Object.hasOwn(this, 'elementAttributes') || this === LitElement) return;
    Object.getPrototypeOf(this).finalize();
    this.elementProperties = new Map(this.elementProperties);
    if (Object.hasOwn(this, 'properties')) {
      for (const [name, options] of Object.entries(this.properties)) this.createProperty(name, { ...STRING, ...options });
    }
    this.elementAttributes = new Map();
    for (const [name, { attribute }] of this.elementProperties) {
      if (attribute) this.elementAttributes.set(attribute === true ? name.toLowerCase() : attribute, name);
    }
    this.elementStyles = [...new Set([this.styles ?? []].flat(Infinity).reverse())].reverse();
  }

  static createProperty(name, options) {
    this.elementProperties.set(name, options);
    if (options.noAccessor) return;
    const key = Symbol();
    Object.defineProperty(this.prototype, name, {
      get() {
        return this[key];
      },
      set(value) {
        const old = this[key];
        this[key] = value;
        this.requestUpdate(name, old);
      },
      configurable: true,
      enumerable: true,
    });
  }

  renderOptions = { host: this };
  isUpdatePending = false;
  hasUpdated = false;
  #changed = new Map();
  #controllers = new Set();
  /** Of properties that the page set before the element was known. */
  #early = new Map();
  #part;
  #updated = new Promise((enable) => { this.enableUpdating = enable; });

  constructor() {
    super();
    for (const name of this.constructor.elementProperties.keys()) {
      if (Object.hasOwn(this, name)) {
        this.#early.set(name, this[name]);
        delete this[name];
      }
    }
    this.requestUpdate();
  }

  get updateComplete() {
    return this.#updated;
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = this.constructor.elementStyles.map(({ styleSheet }) => styleSheet);
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.enableUpdating();
    this.#tell('hostConnected');
    this.#part?.setConnected(true);
  }

  disconnectedCallback() {
    this.#tell('hostDisconnected');
    this.#part?.setConnected(false);
  }

  attributeChangedCallback(attribute, _old, value) {
    const { elementAttributes, elementProperties } = this.constructor;
    const name = elementAttributes.get(attribute);
    if (name) this[name] = fromAttribute(value, elementProperties.get(name).type);
  }

  requestUpdate(name, old) {
    if (name) {
      if (Object.is(this[name], old)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, old);
    }
    if (!this.isUpdatePending) this.#updated = this.#updateSoon();
  }

  async #updateSoon() {
    this.isUpdatePending = true;
    try {
      await this.#updated;
    } catch (error) {
      // The update before this one failed, which nobody may have waited for.
      Promise.reject(error);
    }
    this.performUpdate();
    return !this.isUpdatePending;
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) {
      this.renderRoot ??= this.createRenderRoot();
      for (const [name, value] of this.#early) this[name] = value;
      this.#early.clear();
    }
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
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated(changed);
    }
    this.updated(changed);
  }

  update() {
    const content = this.render();
    if (!this.hasUpdated) this.renderOptions.isConnected = this.isConnected;
    this.#settle();
    this.#part = render(content, this.renderRoot, this.renderOptions);
  }

  render() {
    return noChange;
  }

  willUpdate() {}
  firstUpdated() {}
  updated() {}

  #settle() {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  #tell(moment) {
    this.#controllers.forEach((controller) => controller[moment]?.());
  }
}
