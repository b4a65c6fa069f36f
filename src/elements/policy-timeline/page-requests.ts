import type { Policy } from '../../document/index.js';
import { linkHash } from '../../interaction/index.js';
import type { Messages } from '../../locale/messages.js';
import type { PageRequest } from './view.js';

type Answer = (policy: Policy, eventId: string | undefined, words: Messages) => Promise<string> | string;

const ANSWERS: Readonly<Record<PageRequest, Answer>> = {
  'copy-link': copyLink,
  download,
  print: () => (globalThis.print(), ''),
};

/** Does what a reader asks of the page. The answer is what to say about it; empty when it shows by itself. */
export async function answerRequest(
  request: PageRequest, policy: Policy, eventId: string | undefined, words: Messages,
): Promise<string> {
  return ANSWERS[request](policy, eventId, words);
}

async function copyLink(policy: Policy, eventId: string | undefined, words: Messages): Promise<string> {
  const link = new URL(linkHash(policy.id, eventId), location.href).href;
  try {
    await navigator.clipboard.writeText(link);
    return words.copied;
  } catch {
    // Frames and insecure pages have no clipboard: the address itself can still be read and copied.
    return words.copyFailed(link);
  }
}

function download(policy: Policy): string {
  const address = URL.createObjectURL(new Blob([JSON.stringify(policy, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${policy.id}.json`;
  link.click();
  // Firefox reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address));
  return '';
}
