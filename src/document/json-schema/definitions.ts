import type * as z from 'zod/mini';
import { formOf } from '../form/form-of.js';
import type { Form } from '../form/form.js';
import { courtCase } from '../schema/case.js';
import { commentary } from '../schema/commentary.js';
import { correction } from '../schema/correction.js';
import { day, edtf, edtfOrOpen } from '../schema/date.js';
import { documentLink } from '../schema/document-link.js';
import { event } from '../schema/event.js';
import { facet } from '../schema/facet.js';
import { feedback } from '../schema/feedback.js';
import { identifier } from '../schema/identifier.js';
import { imageLink, link } from '../schema/link.js';
import { media } from '../schema/media.js';
import { note } from '../schema/note.js';
import { revision } from '../schema/revision.js';
import { inlineSchema, listSchema, richText } from '../schema/rich-text.js';
import { source } from '../schema/source.js';
import { span } from '../schema/span.js';
import { status } from '../schema/status.js';
import { lang } from '../schema/text.js';
import { translation } from '../schema/translation.js';

const SCHEMAS: Readonly<Record<string, z.core.$ZodType>> = {
  event, document: documentLink, image: media, case: courtCase, span, status, identifier, facet, commentary, note, source,
  feedback, correction, revision, translation, richText, inline: inlineSchema, list: listSchema, date: edtf, day,
  dateOrOpen: edtfOrOpen, link, imageLink, language: lang,
};

/** Parts of a document that have a name of their own in the JSON Schema, each said once. */
export const DEFINITIONS: ReadonlyMap<string, Form> = new Map(
  Object.entries(SCHEMAS).map(([name, schema]) => [name, formOf(schema)]),
);

const NAMES: ReadonlyMap<string, string> = new Map(
  [...DEFINITIONS].map(([name, form]) => [JSON.stringify(form), name]),
);

/** The name of the definition that says just this. */
export function definitionOf(form: Form): string | undefined {
  return NAMES.get(JSON.stringify(form));
}
