import { type Fields, firstText } from '../../input/fields.js';
import type { EventDraft } from '../../input/importer.js';
import { readAct } from './act.js';
import { citationOf } from './citation.js';
import { PURPOSE } from './names.js';

/** The last act on an amendment of a list, with what the amendment is for; none of one that was submitted and no more. */
export function readAmendment(from: Fields): EventDraft[] {
  const action = from.object('latestAction');
  const act = action ? readAct([action]) : null;
  if (!act) return [];
  const cited = citationOf(from.text('type', 'event title'), from.text('number', 'event title'), from.text('congress', 'event title'));
  const about = firstText(from, PURPOSE, 'event body');
  const said = Array.isArray(act.body) ? act.body : [];
  return [{
    ...act,
    title: [act.title, cited?.identifier.label].filter(Boolean).join(': '),
    ...(about !== undefined && { body: [...said, about] }),
    ...(cited?.page !== undefined && { documents: [...act.documents ?? [], { label: cited.identifier.label ?? 'Amendment', url: cited.page }] }),
  }];
}
