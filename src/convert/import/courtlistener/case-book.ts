import { slug } from '../../../document/index.js';
import { docketKeys, docketQueries } from '../../../model/docket.js';
import type { Fields } from '../../input/fields.js';
import type { CaseDraft } from '../../input/importer.js';
import { courtInPath, idIn, pageAt } from './addresses.js';
import { courtNamed } from './court.js';
import { caseId, type Docket } from './docket.js';
import { documentsIn } from './entry.js';

/** The cases of an import: those of dockets, those below them, and those of entries whose docket is not in the input. */
export class CaseBook {
  readonly cases: CaseDraft[] = [];
  readonly #taken = new Set<string>();
  readonly #dockets: string[] = [];
  readonly #byKey = new Map<string, string>();
  readonly #byNumber = new Map<string, string>();

  /** An id of its own for the case of a docket. */
  idFor(docket: Fields): string {
    return this.#free(caseId(docket));
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
    const id = this.#free(draft.id);
    this.cases.push({ ...draft, id });
    return id;
  }

  /** The case of something that names its docket by a number or an address, or whose docket is the only one. */
  caseOf(part: Fields): string {
    const key = idIn(part.peek('docket_id') ?? part.peek('docket'));
    const [only, ...others] = this.#dockets;
    if (key === undefined && only !== undefined && others.length === 0) return only;
    return this.#byKey.get(key ?? '') ?? this.#guess(part, key ?? '');
  }

  /** A webhook sends entries without their docket; the addresses of their documents have its name and court. */
  #guess(part: Fields, key: string): string {
    const places = [part, ...documentsIn(part)];
    const name = part.peek('case_name') ?? part.peek('caseName') ?? first(places, 'absolute_url', nameInAddress);
    const court = first(places, 'filepath_local', courtInPath) ?? first(places, 'filepath_ia', courtInPath);
    const page = key ? pageAt(`/docket/${key}/${slug(name ?? '') || 'docket'}/`) : undefined;
    const id = this.#free(slug(name ?? '') || `docket-${key || 'unknown'}`);
    part.ledger.guessed(part.from('docket'), 'name and court of the case, from the addresses of documents');
    this.#byKey.set(key, id);
    this.cases.push({
      id,
      name: name ?? (key ? `Docket ${key}` : 'Docket without a name'),
      ...(court !== undefined && { court: courtNamed(court) }),
      ...(page !== undefined && { links: [{ label: 'Docket on CourtListener', url: page }] }),
    });
    return id;
  }

  #free(id: string): string {
    let free = id;
    for (let count = 2; this.#taken.has(free); count += 1) free = `${id}-${count}`;
    this.#taken.add(free);
    return free;
  }
}

function numbersOf({ docket = [], court = { label: '' } }: CaseDraft, keysOf: typeof docketKeys): string[] {
  return [docket].flat().flatMap((number) => keysOf(number, court));
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
