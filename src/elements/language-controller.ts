import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Direction } from '../locale/direction.js';
import { comingWords } from '../locale/languages.js';

const ATTRIBUTES = { attributes: true, attributeFilter: ['lang', 'dir'] };
const FALLBACK = 'en';
/** Milliseconds after which a picture in another language is better than none. */
const PATIENCE = 3_000;

/** Follows the language and direction of the nearest `lang` and `dir`, and of the page when they change. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  /** What was waited for, once. */
  #awaited: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const element of around(this.#host)) this.#observer.observe(element, ATTRIBUTES);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /**
   * BCP 47, always one that `Intl` takes: the nearest `lang`, else the browser's language.
   * @param alone with neither elements around the host nor a reader, as on a server
   */
  lang(alone: boolean): string {
    return this.asked(alone) ?? [alone ? null : navigator.language].find(isLanguageTag) ?? FALLBACK;
  }

  /** As the page's styles have it. */
  direction(alone: boolean): Direction {
    const known = alone ? this.#host.getAttribute('dir') : getComputedStyle(this.#host).direction;
    return known === 'rtl' ? known : 'ltr';
  }

  /** Until the words are here that the page asks for, or have let themselves be waited for; undefined where nothing is to come. */
  words(alone: boolean): Promise<unknown> | undefined {
    const ended = comingWords(this.asked(alone) ?? FALLBACK)?.ended;
    if (!ended || ended === this.#awaited) return undefined;
    this.#awaited = ended;
    void ended.then(() => this.#host.requestUpdate());
    return withPatience(ended);
  }

  /** What is said of words that did not come; empty where none are missing. */
  get fault(): string {
    const lang = this.asked(false) ?? FALLBACK;
    const missing = comingWords(lang)?.missing;
    return missing ? `The words of the language "${lang}" did not come: ${missing} cannot be reached. Put the folder "languages" beside the script.` : '';
  }

  /** The nearest `lang`; undefined where the page says none. */
  asked(alone: boolean): string | undefined {
    const near = alone ? [this.#host] : around(this.#host);
    return near.map((element) => element.getAttribute('lang')).find(isLanguageTag);
  }
}

/** Until something has come, or has let itself be waited for. */
export function withPatience(coming: Promise<unknown>): Promise<unknown> {
  return Promise.race([coming, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/** An element and those that it is in, across shadow trees. */
function around(host: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null | undefined = host; at; at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host) all.push(at);
  return all;
}

function isLanguageTag(tag: string | null | undefined): tag is string {
  try {
    return Boolean(tag) && Intl.getCanonicalLocales(tag ?? '').length > 0;
  } catch {
    return false;
  }
}
