/** An image as large as the window lets it be, over the page, and the way to the others of its event. */
import type { TemplateResult } from 'lit';
import type { PolicyMedia } from '../../../document/index.js';
import type { LateTools } from '../late-tools.js';
import type { TimelineView } from '../timeline-view.js';
import { keyed } from './keyed.js';
import { captions, inLine, shapeOf } from './plain-media.js';

/** Keys that would scroll the page behind. */
const SCROLLING = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

/**
 * Opens the dialog, beside the image: so it is in the top layer above a card or a dialog that the image is in.
 * @param button what was pressed; the focus comes back to it
 */
export function enlarge(tools: LateTools, view: TimelineView, images: readonly PolicyMedia[], first: PolicyMedia, button: HTMLElement): void {
  const dialog = button.ownerDocument.createElement('dialog');
  dialog.className = 'image-dialog';
  dialog.setAttribute('part', 'image-dialog');
  let at = images.indexOf(first);
  const show = (next: number): void => {
    if (!images[next]) return;
    at = next;
    tools.render(content(tools, view, images, at, show), dialog);
    dialog.ariaLabel = nameOf(images[at] as PolicyMedia, view);
  };
  show(at);
  const sign = view.format.frame === 'rtl' ? -1 : 1;
  dialog.addEventListener('keydown', (press) => {
    // Escape closes this alone, and not the event or the card that it is in.
    press.stopPropagation();
    if (press.key === 'ArrowRight') show(at + sign);
    if (press.key === 'ArrowLeft') show(at - sign);
    if (SCROLLING.has(press.key)) press.preventDefault();
  });
  dialog.addEventListener('wheel', keepPage, { passive: false });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target as Element).matches('.large')) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    button.focus({ preventScroll: true });
  });
  (button.closest('.media') as HTMLElement).append(dialog);
  dialog.showModal();
}

function content(tools: LateTools, view: TimelineView, images: readonly PolicyMedia[], at: number, show: (at: number) => void): TemplateResult {
  const { html, nothing, icon } = tools;
  const { words, count, direction } = view.format;
  const entry = images[at] as PolicyMedia;
  const texts = captions(tools, view, entry);
  return html`<div class="image-bar" part="image-bar" dir=${direction}>
      ${images.length === 1 ? nothing : html`${step('earlier', words.previousImage, at - 1)}${step('later', words.nextImage, at + 1)}
        <span class="aside" part="image-place" role="status">${words.eventOf(count(at + 1), count(images.length))}</span>`}
      <span class="filler"></span>
      <button class="control" part="button image-close" type="button" autofocus @click=${close}>${icon('close')}${words.close}</button>
    </div>
    <div class="large" tabindex="-1">${keyed(tools, entry, largeImage(tools, view, entry))}</div>
    ${texts.length === 0 ? nothing : html`<p class="image-words" part="image-words">${inLine(tools, texts)}</p>`}`;

  // aria-disabled keeps the focus where it is at the first and the last.
  function step(name: Parameters<typeof icon>[0], label: string, to: number): TemplateResult {
    return html`<button class="control" part="button image-step" type="button" aria-label=${label} aria-disabled=${!images[to]} @click=${() => show(to)}>${icon(name)}</button>`;
  }
}

function largeImage({ html, nothing, cssVars }: LateTools, { timeline: { policy: { lang } } }: TimelineView, entry: PolicyMedia): TemplateResult {
  const { url, alt } = entry;
  return html`<img part="large-image" src=${url} alt=${alt} lang=${lang ?? nothing} referrerpolicy="no-referrer" @load=${takeShape} ${cssVars(shapeOf(entry))}>`;
}

/** What a document says of its size may be wrong. */
function takeShape({ target }: Event): void {
  const { style, naturalWidth, naturalHeight } = target as HTMLImageElement;
  style.setProperty('--across', String(naturalWidth));
  style.setProperty('--down', String(naturalHeight));
}

const nameOf = ({ alt, caption }: PolicyMedia, { format: { words } }: TimelineView): string => alt || caption || words.enlarge;

function close({ currentTarget }: Event): void {
  (currentTarget as Element).closest('dialog')?.close();
}

/** The page does not scroll behind; who zooms it by the wheel may. */
function keepPage(turn: WheelEvent): void {
  if (!turn.ctrlKey && !(turn.target as Element).closest('.image-words')) turn.preventDefault();
}
