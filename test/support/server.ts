type Answer = () => Response | Promise<Response>;

const json = (value: unknown): Response => new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });

/**
 * Stands in for the network until the test ends: an answer a request, the last one for all that follow.
 * Requests to addresses that are not named fail the test, since an element may ask for its document only.
 */
export function serve(answers: Readonly<Record<string, readonly unknown[]>>): { readonly asked: string[] } {
  const asked: string[] = [];
  const left = new Map(Object.entries(answers).map(([path, list]) => [path, [...list]]));
  globalThis.fetch = (input, init) => {
    const path = new URL(input instanceof Request ? input.url : input, location.href).pathname;
    asked.push(path);
    const list = left.get(path);
    if (!list) throw new Error(`Nobody should ask for ${path}.`);
    const answer = list.length > 1 ? list.shift() : list[0];
    return abortable(answerOf(answer), init?.signal);
  };
  return { asked };
}

async function answerOf(answer: unknown): Promise<Response> {
  if (answer === 'no network') throw new TypeError('Failed to fetch');
  if (answer === 'no answer') return new Promise(() => undefined);
  return typeof answer === 'function' ? (answer as Answer)() : json(answer);
}

function abortable(response: Promise<Response>, signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((done, fail) => {
    signal?.addEventListener('abort', () => fail(signal.reason as Error));
    response.then(done, fail);
  });
}

const { fetch } = globalThis;

afterEach(() => {
  globalThis.fetch = fetch;
});
