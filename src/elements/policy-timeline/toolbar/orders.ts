import { html, type TemplateResult } from 'lit';
import type { Order } from '../../../interaction/index.js';
import type { TimelineView } from '../timeline-view.js';

/** Which end of the story the list begins with: beside the search, and where the element is narrow, above the list. */
export function renderOrders(view: TimelineView): TemplateResult {
  const { words } = view.format;
  return html`<div class="orders" role="group" aria-label=${words.order}>${orderButton(view, 'oldest', words.oldestFirst)}${orderButton(view, 'newest', words.newestFirst)}</div>`;
}

function orderButton({ state, act }: TimelineView, order: Order, name: string): TemplateResult {
  return html`<button
    class="control" part="button order-button" type="button" aria-pressed=${state.order === order} @click=${() => act({ type: 'order', order })}
  >${name}</button>`;
}
