import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { PolicyElement } from './elements/policy-element.js';

/**
 * Goes on with what a server drew, unless that was another document, or had none: then nothing of it can be used. The
 * first picture is drawn as the server drew it; the next is the page's.
 */
PolicyElement.hydrate = (element, draw) => {
  const { renderRoot } = element;
  try {
    draw();
  } catch {
    renderRoot.replaceChildren(...renderRoot.querySelectorAll('style'));
    draw();
  }
  element.isPlain = false;
  queueMicrotask(() => element.requestUpdate());
};
