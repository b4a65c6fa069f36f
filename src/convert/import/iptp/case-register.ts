import { slug } from '../../../document/index.js';
import { docketKeys, docketQueries, fold } from '../../../model/index.js';
import { hyphenated } from '../../courts/docket-forms.js';
import { courtOf } from '../../courts/court-of.js';
import { FreeIds } from '../../input/free-ids.js';
import type { CaseDraft } from '../../input/importer.js';
import type { Ledger } from '../../input/ledger.js';
import type { Citation } from './citations.js';
import { type Caption, compareCaptions, readCaption } from './compare-captions.js';

/** A case of a page, known by its dockets and by the spellings of its name. */
export interface KnownCase {
  readonly dockets: string[];
  readonly court: CitedCourt | undefined;
  /** How often each spelling is cited; 0 for those of titles. */
  readonly spellings: Map<string, number>;
  readonly links: { readonly label: string; readonly url: string }[];
  id?: string;
}

/** Of a page with more spellings than that, titles are compared with these only. */
const MOST_COMPARED = 200;

/** The cases of a page. First all citations are entered, then cases are found by the names in titles. */
export class CaseRegister {
  readonly #cases: KnownCase[] = [];
  readonly #byDocket = new Map<string, KnownCase>();
  readonly #byName = new Map<string, KnownCase[]>();
  readonly #ids = new FreeIds();
  readonly #captions: { readonly caption: Caption; readonly known: KnownCase }[] = [];

  constructor(readonly ledger: Ledger) {}

  /** Enters a citation: dockets are one case when court and number are the same. */
  cite({ name, dockets, court: label }: Citation): KnownCase {
    const court = courtNamed(label);
    const queries = dockets.flatMap((docket) => docketQueries(hyphenated(docket), court));
    const found = queries.map((key) => this.#byDocket.get(key)).find((known) => known !== undefined)
      ?? this.#add({ dockets: [], court, spellings: new Map(), links: [] });
    for (const docket of dockets) this.#enterDocket(found, docket, court);
    if (name !== undefined) this.#enterName(found, name, 1);
    return found;
  }

  /** The case that a title names beside the cases that its event cites; a case of its own if it is like none. */
  named(name: string, cited: readonly KnownCase[], from: string): KnownCase {
    const same = this.#byName.get(fold(name)) ?? [];
    const exact = same.find((known) => cited.includes(known)) ?? same[0];
    if (exact) return exact;
    const like = this.#alike(name, cited);
    if (like) this.ledger.guessed(from, 'the case of the page whose name is alike');
    const found = like ?? this.#add({ dockets: [], court: undefined, spellings: new Map(), links: [] });
    this.#enterName(found, name, 0);
    return found;
  }

  /** The id of a case, once all citations are entered. */
  idOf(known: KnownCase): string {
    return (known.id ??= this.#ids.take(slug(nameOf(known)) || 'case'));
  }

  drafts(): CaseDraft[] {
    return this.#cases.map((known) => {
      const name = nameOf(known);
      const aliases = [...known.spellings.keys()].filter((text) => text !== name).map((text) => ({ text }));
      const [docket, ...consolidated] = known.dockets;
      return {
        id: this.idOf(known),
        name,
        ...(aliases.length > 0 && { aliases }),
        ...(known.court && { court: known.court }),
        ...(docket !== undefined && { docket: consolidated.length > 0 ? known.dockets : docket }),
        ...(known.links.length > 0 && { links: known.links }),
      };
    });
  }

  #add(known: KnownCase): KnownCase {
    this.#cases.push(known);
    return known;
  }

  #enterDocket(known: KnownCase, docket: string, court: CitedCourt): void {
    const keys = docketKeys(hyphenated(docket), court);
    if (docketQueries(hyphenated(docket), court).every((key) => !this.#byDocket.has(key))) known.dockets.push(docket);
    for (const key of keys) if (!this.#byDocket.has(key)) this.#byDocket.set(key, known);
  }

  #enterName(known: KnownCase, name: string, count: number): void {
    const times = known.spellings.get(name);
    known.spellings.set(name, (times ?? 0) + count);
    if (times !== undefined) return;
    const key = fold(name);
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), known]);
    if (this.#captions.length < MOST_COMPARED) this.#captions.push({ caption: readCaption(name), known });
  }

  #alike(name: string, cited: readonly KnownCase[]): KnownCase | undefined {
    const caption = readCaption(name);
    const sides = new Map<KnownCase, number>();
    for (const { caption: other, known } of this.#captions) {
      const { left, right } = compareCaptions(caption, other);
      sides.set(known, Math.max(sides.get(known) ?? 0, Number(left) + Number(right)));
    }
    const like = [...sides].flatMap(([known, count]) => (count === 2 ? [known] : []));
    const likeAndCited = like.filter((known) => cited.includes(known));
    const [only, ...others] = likeAndCited.length > 0 ? likeAndCited : like;
    if (only && others.length === 0) return only;
    const [sole, ...more] = cited;
    // The one case that the event cites need not be like it on both sides.
    return sole && more.length === 0 && sides.get(sole) ? sole : undefined;
  }
}

/** The spelling that is cited most often; of several, the longest. */
function nameOf({ spellings, dockets }: KnownCase): string {
  const [name] = [...spellings].sort(([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || b.length - a.length)[0] ?? [];
  return name ?? dockets[0] ?? '';
}

/** A court as documents name it. */
// A type and not an interface, so that it is a CaseDraft's as well.
type CitedCourt = { readonly id?: string; readonly label: string };

/** The court of a citation as it is printed there, "D. Mass."; with an id when the table of courts knows it. */
function courtNamed(label: string): CitedCourt {
  const id = courtOf(label)?.id;
  return id === undefined ? { label } : { id, label };
}
