/** What a story's server says to a request for an address. */
export type Answer = () => Promise<Response>;

const answers = new Map<string, Answer>();
let realFetch: typeof fetch | null = null;

/**
 * Answers requests for an address within a story: no server has to fail, the browser has nothing to print.
 * Everything else is fetched as ever. For a story's `beforeEach`; what that returns takes the answer back.
 * @param address as the story writes it in `src`
 */
export function answering(address: string, answer: Answer): () => () => void {
  const { href } = new URL(address, document.baseURI);
  return () => {
    answers.set(href, answer);
    listen();
    return () => {
      answers.delete(href);
      if (answers.size === 0) stopListening();
    };
  };
}

export const never: Answer = () => new Promise<Response>(() => undefined);

export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

export function status(code: number): Answer {
  return () => Promise.resolve(new Response('', { status: code }));
}

export function text(body: string): Answer {
  return () => Promise.resolve(new Response(body));
}

function listen(): void {
  if (realFetch) return;
  const real = globalThis.fetch;
  realFetch = real;
  globalThis.fetch = (input, init) => {
    const answer = answers.get(new Request(input).url);
    return answer ? answer() : real.call(globalThis, input, init);
  };
}

function stopListening(): void {
  if (realFetch) globalThis.fetch = realFetch;
  realFetch = null;
}
