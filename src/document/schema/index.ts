export { courtCase, scope, span } from './case.js';
export { documentLink, event, media } from './event.js';
export { formOf } from './form-of.js';
export {
  commentary, correction, era, facet, feedback, identifier, neighbour, note, policy, revision, source, status, translation,
} from './policy.js';
export { inline, paragraph, points, richText } from './rich-text.js';
export {
  count, day, edtf, edtfOrOpen, email, extension, filledText, flag, lang, link, oneOrSeveral, sha256, text, texts, timeZone,
  urlSafe, version,
} from './values.js';
