import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { directionOf } from '../../locale/direction.js';

/** Gives an element the language of a document's texts, and the direction that follows from it. */
class TextLanguageDirective extends Directive {
  override render(_lang: string | undefined): unknown {
    return noChange;
  }

  override update(part: ElementPart, [lang]: [string | undefined]): unknown {
    const element = part.element as HTMLElement;
    if (lang === undefined) {
      element.removeAttribute('lang');
      element.removeAttribute('dir');
    } else if (element.lang !== lang) {
      element.lang = lang;
      element.dir = directionOf(lang);
    }
    return noChange;
  }
}

/** `<p ${textLanguage('ar')}>` is `<p lang="ar" dir="rtl">`; without a language the element keeps the page's. */
export const textLanguage = directive(TextLanguageDirective);
