/** A document in other languages. Only pages with a translated document load it, and show that document when it is here. */
import type { TemplateResult } from 'lit';
import { translate, translationFor, translationTags } from '../../../document/index.js';
import { languageName } from '../../../locale/language-name.js';
import { originText } from '../../../locale/translation-text.js';
import { lateSheet } from '../../shared/late-sheet.js';
import type { LateTools } from '../late-tools.js';
import type { TimelineView, Translations } from '../timeline-view.js';
import { translationsStyles } from './translations.styles.js';

/** More languages than these are in a list to choose from. */
const FEW = 4;

export function part(tools: LateTools): Translations {
  const { html, named, timelineOf } = tools;
  return {
    tagFor: translationFor,
    timelineIn: ({ policy }, tag) => timelineOf(translate(policy, tag)),
    choice: (view) => choice(tools, view),
    mark: ({ timeline: { policy, languageOf }, textLang, format }, { source }, field) => (textLang === '' || languageOf(source, field) === textLang
      ? '' : html`<span part="event-language">${named(languageName(policy.lang, format.words), policy.lang)}</span>`),
  };
}

export const wear = lateSheet(translationsStyles);

/** The languages that a document can be read in, each by its own name, and who translated what is shown. */
function choice(tools: LateTools, view: TimelineView): unknown {
  const { html, nothing } = tools;
  const { timeline: { policy }, textLang, format } = view;
  const tags = ['', ...translationTags(policy)];
  return tags.length < 2 ? nothing : html`<div class="eyebrow languages" part="translations" role="group" aria-label=${format.words.textLanguage}>
    ${tags.length > FEW ? list(tools, view, tags) : tags.map((tag) => button(tools, view, tag))}
    <span part="translation-origin" dir=${format.direction}>${originText(policy.translations?.[textLang], format)}</span>
  </div>`;
}

function button({ html, textLanguage }: LateTools, { timeline: { policy }, textLang, format, act }: TimelineView, tag: string): TemplateResult {
  const lang = tag || policy.lang;
  const name = languageName(lang, format.words);
  return html`<button
    class="control" part="button language-button" type="button" aria-pressed=${tag === textLang} ${textLanguage(lang, name)}
    @click=${() => act({ type: 'read-in', lang: tag })}
  >${name}</button>`;
}

function list({ html, textLanguage }: LateTools, { timeline: { policy }, textLang, format, act }: TimelineView, tags: readonly string[]): TemplateResult {
  return html`<select
    class="control" part="language-select" aria-label=${format.words.textLanguage}
    @change=${({ target }: Event) => act({ type: 'read-in', lang: (target as HTMLSelectElement).value })}
  >${tags.map((tag) => {
    const name = languageName(tag || policy.lang, format.words);
    return html`<option value=${tag} ?selected=${tag === textLang} ${textLanguage(tag || policy.lang, name)}>${name}</option>`;
  })}</select>`;
}
