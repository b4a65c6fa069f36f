import { slug } from '../../../document/index.js';
import { docketKeys, docketQueries } from '../../../model/docket.js';
import { hyphenated } from '../../courts/docket-forms.js';
import type { Fields } from '../../input/fields.js';
import { FreeIds } from '../../input/free-ids.js';
import type { CaseDraft, EventDraft } from '../../input/importer.js';
import { courtNamed } from './court.js';
import { documentsIn } from './docket-entry.js';
import { caseId, type Docket } from './docket.js';
import { courtInPath, EXT, idIn, pageAt } from './site.js';

/** The cases of an import: those of dockets, those below them, and those of entries whose docket is not in the input. */
export class CaseBook {
  readonly cases: CaseDraft[] = [];
  readonly #ids = new FreeIds();
  readonly #dockets: string[] = [];
  readonly #byKey = new Map<string, string>();
  readonly #byNumber = new Map<string, string>();

  /** An id of its own for the case of a docket. */
  idFor(docket: Fields): string {
    return this.#ids.take(caseId(docket));
  }

  add({ key, draft }: Docket): void {
    if (key !== undefined && !this.#byKey.has(key)) this.#byKey.set(key, draft.id);
    for (const number of numbersOf(draft, docketKeys)) if (!this.#byNumber.has(number)) this.#byNumber.set(number, draft.id);
    this.#dockets.push(draft.id);
    this.cases.push(draft);
  }

  /** Files the case below one, unless its docket is here; the id that it has. */
  addBelow(draft: CaseDraft): string {
    const known = numbersOf(draft, docketQueries).map((number) => this.#byNumber.get(number)).find((id) => id !== undefined);
    if (known !== undefined) return known;
    const id = this.#ids.take(draft.id);
    this.cases.push({ ...draft, id });
    return id;
  }

  /** The case of something that names its docket by a number or an address, or whose docket is the only one. */
  caseOf(object: Fields): string {
    const key = idIn(object.peek('docket_id') ?? object.peek('docket'));
    const [only, second] = this.#dockets;
    if (key === undefined && only !== undefined && second === undefined) return only;
    return this.#byKey.get(key ?? '') ?? this.#guess(object, key ?? '');
  }

  /** A webhook sends entries without their docket; the addresses of their documents have its name and court. */
  #guess(object: Fields, key: string): string {
    const places = [object, ...documentsIn(object)];
    const name = object.peek('case_name') ?? object.peek('caseName') ?? first(places, 'absolute_url', nameInAddress);
    const court = first(places, 'filepath_local', courtInPath) ?? first(places, 'filepath_ia', courtInPath);
    const page = key ? pageAt(`/docket/${key}/${slug(name ?? '') || 'docket'}/`) : undefined;
    const id = this.#ids.take(slug(name ?? '') || `docket-${key || 'unknown'}`);
    object.ledger.guessed(object.from('docket'), 'name and court of the case, from the addresses of documents');
    this.#byKey.set(key, id);
    this.cases.push({
      id,
      name: name ?? (key ? `Docket ${key}` : 'Docket without a name'),
      ...(court !== undefined && { court: courtNamed(court) }),
      ...(page !== undefined && { links: [{ label: 'Docket on CourtListener', url: page }] }),
    });
    return id;
  }
}

function numbersOf({ docket = [], court = { label: '' } }: CaseDraft, keysOf: typeof docketKeys): string[] {
  return [docket].flat().flatMap((number) => keysOf(hyphenated(number), court));
}

function first(places: readonly Fields[], key: string, read: (text: string) => string | undefined): string | undefined {
  return places.map((place) => read(place.peek(key) ?? '')).find((text) => text !== undefined);
}

/** Words that a name of a case has in small letters. */
const SMALL: ReadonlySet<string> = new Set(['a', 'and', 'by', 'et', 'ex', 'for', 'in', 'of', 'on', 'parte', 'rel', 'the', 'to']);

/** "/docket/4214664/140/doe-v-city-of-rye/": "Doe v. City of Rye", since addresses have no capital letters. */
function nameInAddress(address: string): string | undefined {
  const words = /^\/docket\/\d+\/(?:[\w-]+\/){0,2}?([a-z\d-]*[a-z][a-z\d-]*)\/$/.exec(address)?.[1]?.split('-');
  return words?.map((word, index) => (word === 'v' ? 'v.' : index > 0 && SMALL.has(word) ? word : capital(word))).join(' ');
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** Files the case below a docket, which may be the docket of another file. */
export function attachLowerCourt(docket: Docket, book: CaseBook): Docket {
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
