import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { PolicyElement } from './elements/policy-element.js';
import { drawPlainly } from './elements/shared/parsed-html.js';

type Update = (changed: unknown) => void;

/**
 * Goes on with what a server drew. The first picture is drawn as the server drew it: without the page's language and the
 * browser's HTML parser; the next is the page's.
 */
PolicyElement.adopt = (element) => {
  if (!element.shadowRoot) return;
  const update = Reflect.get(element, 'update') as Update;
  const value: Update = (changed) => {
    Reflect.deleteProperty(element, 'update');
    drawFirst(element, () => update.call(element, changed));
    element.renew();
    queueMicrotask(() => element.requestUpdate());
  };
  Object.defineProperty(element, 'update', { configurable: true, value });
};

function drawFirst({ language, renderRoot }: PolicyElement, draw: () => void): void {
  language.isAlone = true;
  drawPlainly(true);
  try {
    draw();
  } catch {
    // It was another document, or had none: then nothing of it can be used.
    renderRoot.replaceChildren(...renderRoot.querySelectorAll('style'));
    draw();
  }
  drawPlainly(false);
  language.isAlone = false;
}
