import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { PolicyElement } from './elements/policy-element.js';

/** Goes on with what a server drew, unless that was another document, or had none: then nothing of it can be used. */
PolicyElement.hydrate = ({ renderRoot }, draw) => {
  try {
    draw();
  } catch {
    renderRoot.replaceChildren(...renderRoot.querySelectorAll('style'));
    draw();
  }
};
