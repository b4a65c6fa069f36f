import { LocalizeController } from '@shoelace-style/localize';
import type { ReactiveControllerHost } from 'lit';

/** Follows the language and direction of the nearest `lang` and `dir`, and of the page when they change. */
export class LanguageController extends LocalizeController {
  constructor(host: ReactiveControllerHost & HTMLElement) {
    super(host);
  }

  /** BCP 47, always one that `Intl` takes. */
  override lang(): string {
    const near = this.host.closest?.('[lang]')?.getAttribute('lang');
    return near && isLanguageTag(near) ? near : super.lang();
  }

  get isRightToLeft(): boolean {
    return this.host.matches?.(':dir(rtl)') ?? false;
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
