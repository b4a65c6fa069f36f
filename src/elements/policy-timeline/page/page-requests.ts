/** What is asked of the page. It comes after the first picture, before anybody can ask. */
import { missingFile } from '../../../document/missing-file.js';
import { linkHash, type ViewState } from '../../../interaction/index.js';
import { eventShown, viewToWords } from '../../../interaction/view-words.js';
import type { Messages } from '../../../locale/messages.js';
import type { Asides } from '../timeline-view.js';
import type { LateTools } from '../late-tools.js';

/** Does what a reader asks of the page. The answer is what to say about it; empty when it shows by itself. */
export function answers({ answerLate }: LateTools): Asides['answer'] {
  return async (request, policy, { eventId, lang, state }, words) => {
    if (request === 'print') return globalThis.print(), '';
    if (request === 'copy-link') return copy(new URL(addressOf(policy.id, eventId, state), location.href).href, words);
    try {
      return await copy(await answerLate(request, policy, lang), words);
    } catch (error) {
      return words.notLoaded(missingFile(error));
    }
  };
}

/** Of one event; or of all that the reader sees. */
function addressOf(policyId: string, eventId: string | undefined, state: ViewState): string {
  const { hash } = location;
  return eventId === undefined ? linkHash(policyId, eventShown(state), hash, viewToWords(state)) : linkHash(policyId, eventId, hash);
}

async function copy(text: string, words: Messages): Promise<string> {
  try {
    if (text) await navigator.clipboard.writeText(text);
    return text && words.copied;
  } catch {
    // Frames and insecure pages have no clipboard: the text itself can still be read and copied.
    return words.copyFailed(text);
  }
}
