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

  /**
   * BCP 47, always one that `Intl` takes: the nearest `lang`, else the browser's language.
   * @param alone with neither elements around the host nor a reader, as on a server
   */
  lang(alone: boolean): string {
    const near = alone ? this.#host : this.#host.closest('[lang]');
    const page = alone ? [] : [document.documentElement.lang, navigator.language];
    return [near?.getAttribute('lang'), ...page].find(isLanguageTag) ?? FALLBACK;
  }

  get isRightToLeft(): boolean {
    return this.#host.matches?.(':dir(rtl)') ?? false;
  }
}

function isLanguageTag(tag: string | null | undefined): tag is string {
  try {
    return Boolean(tag) && Intl.getCanonicalLocales(tag ?? '').length > 0;
  } catch {
    return false;
  }
}
