import type { Severity } from '../../document/index.js';
import type { FieldReport, Problem } from './report.js';

type Fate = 'read' | 'kept' | 'dropped' | 'guessed';

/** A book of what became of the fields of an input: a line a kind of field, so that it stays short for any input. */
export class Ledger {
  readonly problems: Problem[] = [];
  readonly #lines: Readonly<Record<Fate, Map<string, FieldReport>>> = {
    read: new Map(), kept: new Map(), dropped: new Map(), guessed: new Map(),
  };

  constructor(
    /** What the rows of the input are called. */
    readonly rowNoun: 'line' | 'row' | 'entry' = 'line',
  ) {}

  /** The field became a field of the document: `to` is "event title". */
  read(from: string, to: string, count = 1): void {
    this.#note('read', from, to, count);
  }

  /** The field stands under an `ext` of the document: `to` is "event ext". */
  kept(from: string, to: string, count = 1): void {
    this.#note('kept', from, to, count);
  }

  /** The field is not in the result; `why` is for whoever misses it. */
  dropped(from: string, why: string, count = 1): void {
    this.#note('dropped', from, why, count);
  }

  /** The input did not say it outright; `how` it was understood. */
  guessed(from: string, how: string, count = 1): void {
    this.#note('guessed', from, how, count);
  }

  /** Something cannot be taken as it stands. `place` is that of the input, and need not be in the message. */
  problem(severity: Severity, place: string, message: string, hint?: string): void {
    const sentence = place && !message.startsWith(place) ? `${place}: ${message}` : message;
    this.problems.push({ severity, place, message: sentence, ...(hint !== undefined && { hint }) });
  }

  lines(fate: Fate): FieldReport[] {
    return [...this.#lines[fate].values()];
  }

  #note(fate: Fate, from: string, note: string, count: number): void {
    const lines = this.#lines[fate];
    const key = `${from}\n${note}`;
    lines.set(key, { from, note, count: (lines.get(key)?.count ?? 0) + count });
  }
}
