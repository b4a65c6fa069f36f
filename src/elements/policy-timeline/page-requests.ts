import type { Policy } from '../../document/index.js';
import { linkHash } from '../../interaction/index.js';
import type { Messages } from '../../locale/messages.js';
import type { LateRequest, PageRequest } from './view.js';

/** Does what a reader asks of the page. The answer is what to say about it; empty when it shows by itself. */
export async function answerRequest(
  request: PageRequest, policy: Policy, eventId: string | undefined, words: Messages,
): Promise<string> {
  if (request === 'print') return globalThis.print(), '';
  if (request === 'copy-link') return copy(new URL(linkHash(policy.id, eventId), location.href).href, words);
  return answerLate(request, policy, words).catch(() => words.notLoaded);
}

async function answerLate(request: LateRequest, policy: Policy, words: Messages): Promise<string> {
  const { exportAs } = await import('../../convert/formats.js');
  const { text, type } = await exportAs(request, policy);
  return request === 'citation' ? copy(text, words) : download(`${policy.id}.${request}`, text, type);
}

async function copy(text: string, words: Messages): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    // Frames and insecure pages have no clipboard: the text itself can still be read and copied.
    return words.copyFailed(text);
  }
}

function download(name: string, text: string, type: string): string {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address));
  return '';
}
