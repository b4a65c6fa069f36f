// Runs in a page: all that our elements ask of the class they extend, and what came of it, line by line.
import { css, html, LitElement } from 'lit';

const lines = [];
const say = (...words) => lines.push(words.join(' '));

/** Lit also counts, at the first drawing, what a class keeps by itself. */
const ofPage = (changed) => [...changed].filter(([name]) => name !== 'given').sort();

const listener = {
  hostConnected: () => say('controller connected'),
  hostDisconnected: () => say('controller disconnected'),
  hostUpdate: () => say('controller before drawing'),
  hostUpdated: () => say('controller after drawing'),
};

class Base extends LitElement {
  static styles = [css`:host { color: rgb(1, 2, 3); }`, [css`p { margin: 7px; }`]];
  static properties = { word: {}, count: { type: Number, attribute: 'how-many' }, given: { attribute: false, noAccessor: true } };

  #given = 'none';

  constructor() {
    super();
    this.word = 'first';
    this.count = 1;
    this.addController(listener);
  }

  get given() { return this.#given; }

  set given(value) {
    say('given', value);
    this.#given = value;
    this.requestUpdate();
  }

  willUpdate(changed) {
    say('will draw', this.isUpdatePending, this.hasUpdated, ofPage(changed).map((entry) => entry.join('=')).join());
    if (this.word === 'fails') throw new Error('asked to fail');
    if (this.word === 'again') this.word = 'changed while drawing';
  }

  render() {
    return html`<p>${this.word} ${this.count} ${this.given} ${this.isOpen}</p>`;
  }

  updated(changed) {
    say('drawn', this.isUpdatePending, this.hasUpdated, ofPage(changed).map(([name]) => name).join(), this.renderRoot.textContent);
    if (this.word === 'once more') this.word = 'changed when drawn';
  }
}

class Derived extends Base {
  static properties = { isOpen: { type: Boolean, attribute: 'open' } };

  constructor() {
    super();
    this.isOpen = false;
  }

  static get observedAttributes() { return [...super.observedAttributes, 'lang']; }

  attributeChangedCallback(name, before, after) {
    say('attribute', name, before, after);
    super.attributeChangedCallback(name, before, after);
  }
}

async function step(name, act) {
  say(`# ${name}`);
  say('result', await act());
  await new Promise((resolve) => setTimeout(resolve));
}

function elementOfPage() {
  const element = document.createElement('x-life');
  const attributes = { word: 'from the page', 'how-many': '4', open: '', lang: 'fr' };
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  document.body.append(element);
  return Object.assign(element, { given: 'before', count: 9 });
}

const changes = (element) => ({
  'becomes known': () => { customElements.define('x-life', Derived); return Derived.observedAttributes.join(); },
  'is drawn': () => element.updateComplete,
  'has its styles': () => [getComputedStyle(element).color, getComputedStyle(element.renderRoot.querySelector('p')).margin].join(),
  'takes two changes at once': () => { element.word = 'a'; element.count = 2; return element.updateComplete; },
  'takes what it has already': () => { element.word = 'a'; element.count = NaN; element.count = NaN; return element.isUpdatePending; },
  'takes attributes': () => {
    element.setAttribute('how-many', '12');
    element.removeAttribute('word');
    element.removeAttribute('open');
    element.setAttribute('lang', 'de');
    return `${element.count} ${element.word} ${element.isOpen}`;
  },
  'loses a number': () => { element.removeAttribute('how-many'); return element.count; },
  'changes while drawing': () => { element.word = 'again'; return element.updateComplete; },
  'changes when drawn': () => { element.word = 'once more'; return element.updateComplete; },
});

const moves = (element) => ({
  'fails': () => { element.word = 'fails'; return element.updateComplete.catch(({ message }) => message); },
  'goes on': () => { element.word = 'well'; return element.updateComplete.catch(({ message }) => `again: ${message}`); },
  'is drawn at once': () => { element.word = 'now'; element.performUpdate(); return element.renderRoot.textContent; },
  'is moved': () => { document.body.append(element); return element.isConnected; },
  'leaves': () => { element.remove(); element.word = 'outside'; return element.updateComplete; },
  'is listened to later': () => { document.body.append(element); element.addController(listener); return element.updateComplete; },
  'is listened to once': () => {
    const once = { hostUpdated: () => { say('once'); element.removeController(once); } };
    element.addController(once);
    element.word = 'twice';
    element.performUpdate();
    element.word = 'thrice';
    return element.updateComplete;
  },
  'is made by a script': async () => {
    const made = new Derived();
    made.word = 'made';
    say('waits', made.isUpdatePending, made.renderRoot);
    document.body.append(made);
    return made.updateComplete;
  },
});

async function live() {
  const element = elementOfPage();
  const steps = { ...changes(element), ...moves(element) };
  for (const [name, act] of Object.entries(steps)) await step(name, act);
  return lines;
}

addEventListener('unhandledrejection', (event) => {
  say('unhandled', event.reason.message);
  event.preventDefault();
});
globalThis.life = live();
