export { policyJsonSchema } from './document/json-schema/policy-json-schema.js';
export type { JsonSchema } from './document/json-schema/rules.js';
export {
  commentary as commentarySchema,
  correction as correctionSchema,
  courtCase as caseSchema,
  day as daySchema,
  documentLink as documentSchema,
  edtf as dateSchema,
  era as eraSchema,
  event as eventSchema,
  facet as facetSchema,
  feedback as feedbackSchema,
  identifier as identifierSchema,
  link as linkSchema,
  media as imageSchema,
  media as mediumSchema,
  neighbour as neighbourSchema,
  note as noteSchema,
  policy as policySchema,
  revision as revisionSchema,
  richText as richTextSchema,
  scope as scopeSchema,
  source as sourceSchema,
  span as spanSchema,
  status as statusSchema,
  translation as translationSchema,
} from './document/schema/index.js';
export { misspeltFields } from './document/misspelt-fields.js';
export { strictIssues } from './document/schema/strict-issues.js';
export type { CaseDraft, DocumentDraft, EventDraft, Issue, PolicyDraft, RichText, SpanDraft } from './document/index.js';
