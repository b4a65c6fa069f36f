import { html, nothing, type TemplateResult } from 'lit';
import { translationTags } from '../../../document/index.js';
import { languageName } from '../../../locale/language-name.js';
import { originText } from '../../../locale/translation-text.js';
import { textLanguage } from '../../shared/text-language.js';
import type { TimelineView } from '../timeline-view.js';

/** More languages than these are in a list to choose from. */
const FEW = 4;

/** The languages that a document can be read in, each by its own name, and who translated what is shown. */
export function renderTranslations(view: TimelineView): TemplateResult | typeof nothing {
  const { timeline: { policy }, textLang, format, act } = view;
  const tags = ['', ...translationTags(policy)];
  if (tags.length < 2) return nothing;
  const choose = (lang: string): unknown => act({ type: 'read-in', lang });
  const languages = tags.map((tag) => ({ tag, lang: tag || policy.lang, name: languageName(tag || policy.lang, format.words) }));
  const control = tags.length > FEW
    ? html`<select class="control" part="language-select" aria-label=${format.words.textLanguage} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${languages.map(({ tag, lang, name }) => html`<option value=${tag} ?selected=${tag === textLang} ${textLanguage(lang, name)}>${name}</option>`)}
    </select>`
    : languages.map(({ tag, lang, name }) => html`<button
      class="control" part="button language-button" type="button" aria-pressed=${tag === textLang} ${textLanguage(lang, name)} @click=${() => choose(tag)}
    >${name}</button>`);
  return html`<div class="eyebrow languages" part="translations" role="group" aria-label=${format.words.textLanguage}>
    ${control}
    <span part="translation-origin" dir=${format.direction}>${originText(policy.translations?.[textLang], format)}</span>
  </div>`;
}
