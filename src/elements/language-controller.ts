import type { ReactiveController, ReactiveControllerHost } from 'lit';

const ATTRIBUTES = { attributes: true, attributeFilter: ['lang', 'dir'] };
const FALLBACK = 'en';

/** Follows the language and direction of the nearest `lang` and `dir`, and of the page when they change. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(document.documentElement, ATTRIBUTES);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** BCP 47, always one that `Intl` takes: the nearest `lang`, else the browser's language. */
  get lang(): string {
    const near = this.#host.closest('[lang]')?.getAttribute('lang');
    return firstTag([near, document.documentElement.lang, navigator.language]);
  }

  /** What of it a server knows: no elements around the host, and no reader. */
  get ownLang(): string {
    return firstTag([this.#host.getAttribute('lang')]);
  }

  get isRightToLeft(): boolean {
    return this.#host.matches?.(':dir(rtl)') ?? false;
  }
}

const firstTag = (tags: readonly (string | null | undefined)[]): string => tags.find(isLanguageTag) ?? FALLBACK;

function isLanguageTag(tag: string | null | undefined): tag is string {
  try {
    return Boolean(tag) && Intl.getCanonicalLocales(tag ?? '').length > 0;
  } catch {
    return false;
  }
}
