import { quote } from '../../document/index.js';
import type { Ledger } from './ledger.js';

const URL_SAFE = /^[\p{L}\p{M}\p{N}\-._~:@/]+$/u;

/** The ids that an input gives its events. */
export class EventIds {
  readonly #taken = new Set<string>();

  constructor(readonly ledger: Ledger) {}

  /** Whether an event can have this id: an address can hold it, and no event before has it. */
  free(id: string | undefined, place: string): boolean {
    if (id === undefined || !URL_SAFE.test(id)) return false;
    if (this.#taken.has(id)) {
      this.ledger.problem('warning', place, `${quote(id)} is the id of an event before it too`, 'The event is given another id.');
      return false;
    }
    this.#taken.add(id);
    return true;
  }
}
