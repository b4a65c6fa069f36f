export { encodePart } from './encode-part.js';
export { htmlText } from './html-text.js';
export { pointer, unreadableEvents } from './issue.js';
export type { Issue, Severity } from './issue.js';
export { explainJson, withoutMark } from './json-text.js';
export { CATEGORIES, categoryOf, KINDS } from './kinds.js';
export type { Category } from './kinds.js';
export { DEFAULT_LIMITS } from './limits.js';
export type { Limits } from './limits.js';
export { MEDIUM_KINDS, mediumKind } from './medium-kinds.js';
export type { MediumKind } from './medium-kinds.js';
export { parse, parseJson } from './parse.js';
export type { Parsed } from './parse.js';
export type {
  CaseDraft, DocumentDraft, EventDraft, Policy, PolicyCase, PolicyDraft, PolicyEvent, PolicyInput, SpanDraft,
} from './policy.js';
export { blocks, plainText } from './rich-text.js';
export { asBrowsersSee, isFetched, isLink } from './rules/link.js';
export { FORMAT_VERSION } from './rules/rules.js';
export type { PolicyScope, PolicySpan } from './schema/case.js';
export type { EventDocument, PolicyDocument, PolicyMedia } from './schema/event.js';
export type {
  Note, PolicyCommentary, PolicyCorrection, PolicyEra, PolicyFacet, PolicyFeedback, PolicyIdentifier, PolicyNeighbour,
  PolicyRevision, PolicySource, PolicyStatus, PolicyTranslation,
} from './schema/policy.js';
export type { Block, Inline, List, Paragraph, RichText } from './schema/rich-text.js';
export { slug } from './slug.js';
export { missingFile } from './missing-file.js';
export { languageOf, originalOf } from './text-language.js';
export { documentIn, translate, translationFor, translationTags } from './translate.js';
export { isAscii, isPlainObject, list, quote } from './words.js';
