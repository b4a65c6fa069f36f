import { exportAs } from '../../../convert/formats.js';
import type { Policy } from '../../../document/index.js';
import type { LateRequest } from '../timeline-view.js';

/** Gives the reader the policy in another format: as a file, or as a text to copy, which is the answer. */
export async function answerLate(request: LateRequest, policy: Policy): Promise<string> {
  const { text, type } = await exportAs(request, policy);
  if (request === 'citation') return text;
  download(`${policy.id}.${request}`, new Blob([text], { type }));
  return '';
}

function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address));
}
