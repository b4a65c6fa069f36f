import { html, noChange, type TemplateResult } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { captionDirection, directionOf, textDirection } from '../../locale/direction.js';

/** Gives an element the language of a document's texts, and the direction that it is to be read in. */
class TextLanguageDirective extends Directive {
  override render(_lang: string | undefined, _text?: string, _isCaption?: boolean): unknown {
    return noChange;
  }

  override update(part: ElementPart, [lang, text, isCaption = false]: [string | undefined, string?, boolean?]): unknown {
    const element = part.element as HTMLElement;
    if (lang === undefined) element.removeAttribute('lang');
    else if (element.lang !== lang) element.lang = lang;
    const direction = text === undefined ? (lang ? directionOf(lang) : 'auto')
      : (isCaption ? captionDirection : textDirection)(text, lang);
    if (element.dir !== direction) element.dir = direction;
    return noChange;
  }
}

/**
 * `<p ${textLanguage('ar')}>` is `<p lang="ar" dir="rtl">`. For one text it is best to name that too: a document may quote
 * another language. A text without a language keeps the page's, and runs as its first letter does.
 */
export const textLanguage = directive(TextLanguageDirective);

/** A text of the document within a line: whatever stands around it, it reads as it was written. */
export function named(text: string, lang: string | undefined, isCaption = false): TemplateResult {
  return html`<bdi ${textLanguage(lang, text, isCaption)}>${text}</bdi>`;
}
