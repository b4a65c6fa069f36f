export interface Request {
  readonly url: string;
  readonly init: RequestInit;
  readonly signal: AbortSignal;
}

/** What a server does with one request: answers, or fails. */
export type Answer = (request: Request) => Response | Promise<Response>;

const original = globalThis.fetch;

/** Answers in the place of the network: one a request, the last for ever. Gives the requests as they come. */
export function stubFetch(...answers: readonly Answer[]): readonly Request[] {
  const requests: Request[] = [];
  globalThis.fetch = async (input, init = {}) => {
    const request = { url: input as string, init, signal: init.signal as AbortSignal };
    requests.push(request);
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    if (!answer) throw new TypeError('No answer is set up.');
    return answer(request);
  };
  return requests;
}

export function restoreFetch(): void {
  globalThis.fetch = original;
}

export const text = (body: string, init?: ResponseInit): Answer => () => new Response(body, init);
export const status = (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  () => new Response('no', { status: code, headers });
export const fault: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** An answer that does not come before the request is given up. */
export const silence: Answer = ({ signal }) => new Promise((_, fail) => {
  const end = (): void => fail(new DOMException('The request was aborted.', 'AbortError'));
  if (signal.aborted) end();
  signal.addEventListener('abort', end);
});
