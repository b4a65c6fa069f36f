import type { Policy } from '../../../document/index.js';
import { linkHash } from '../../../interaction/index.js';
import type { Messages } from '../../../locale/messages.js';
import type { PageRequest } from '../timeline-view.js';

/** Does what a reader asks of the page. The answer is what to say about it; empty when it shows by itself. */
export async function answerRequest(
  request: PageRequest, policy: Policy, eventId: string | undefined, words: Messages,
): Promise<string> {
  if (request === 'print') return globalThis.print(), '';
  if (request === 'copy-link') return copy(new URL(linkHash(policy.id, eventId), location.href).href, words);
  try {
    const { answerLate } = await import('./late-requests.js');
    return await copy(await answerLate(request, policy), words);
  } catch {
    return words.notLoaded;
  }
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
