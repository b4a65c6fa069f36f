import type { EventDraft } from '../../input/importer.js';
import type { CaseBook } from './case-book.js';
import type { Docket } from './docket.js';
import { EXT } from './ext.js';

/** Files the case below a docket, which may be the docket of another file. */
export function fileBelow(docket: Docket, book: CaseBook): Docket {
  const { below, draft } = docket;
  if (!below || !draft.parent) return docket;
  const id = book.addBelow(below);
  if (id === below.id) return docket;
  const known = book.cases.find((one) => one.id === id);
  const isCopy = known?.name !== below.name;
  if (known && isCopy && below.judges) known.judges = [...new Set([...known.judges ?? [], ...below.judges])];
  draft.parent = { ...draft.parent, case: id };
  if (isCopy && below.ext) draft.ext = { [EXT]: { ...draft.ext?.[EXT] as object, original_court_info: below.ext[EXT] } };
  return { ...docket, opening: docket.opening.map((event) => moved(event, below.id, id)) };
}

function moved(event: EventDraft, from: string, to: string): EventDraft {
  return event.cases === from ? { ...event, cases: to } : event;
}
