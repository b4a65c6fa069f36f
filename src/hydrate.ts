import { hydrate } from '@lit-labs/ssr-client';
import { CaseCard } from './elements/case-card/case-card.js';
import { PolicyElement } from './elements/policy-element.js';
import { PolicyTimeline } from './elements/policy-timeline/policy-timeline.js';
import { register } from './register.js';

const drawAnew = PolicyElement.hydrate;

/**
 * Goes on with what a server drew, unless that was another document, or had none: then nothing of it can be used. The
 * first picture is drawn as the server drew it; the next is the page's.
 */
PolicyElement.hydrate = (element, draw) => {
  try {
    takeOver(element);
    draw();
  } catch {
    return drawAnew(element, draw);
  }
  element.isPlain = false;
  queueMicrotask(() => element.requestUpdate());
};

/** Where the page has Lit's own support for hydration, which keeps `renderBefore` unset, drawing takes over by itself. */
function takeOver(element: PolicyElement): void {
  const { renderRoot, renderOptions } = element;
  if (renderOptions.renderBefore === undefined) return;
  delete renderOptions.renderBefore;
  hydrate(element['render'](), renderRoot, renderOptions);
}

// Here, and not by an import: what is imported runs first, and in which order, a bundler decides.
register('case-card', CaseCard);
register('policy-timeline', PolicyTimeline);

export * from './index.js';
