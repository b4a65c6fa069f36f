/** The part of a page's Trusted Types factory that is used here; TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML(html: string): string };
}

/** Whether HTML stays its bare text at the moment, as on a server. */
let isPlain = false;

export function drawPlainly(plainly: boolean): void {
  isPlain = plainly;
}

/** undefined until asked for, null where the page forbids it. */
let policy: ReturnType<TrustedTypes['createPolicy']> | null | undefined;

/**
 * Parses HTML into a document that runs, loads and shows nothing. Null on a server, and on a page whose
 * Trusted Types do not allow the policy `policy-timeline`: its readers see the text without its markup.
 */
export function inertDocument(html: string): Document | null {
  if (isPlain || typeof DOMParser === 'undefined') return null;
  try {
    return new DOMParser().parseFromString(trusted(html), 'text/html');
  } catch {
    return null;
  }
}

function trusted(html: string): string {
  if (policy === undefined) policy = createPolicy();
  return policy?.createHTML(html) ?? html;
}

function createPolicy(): typeof policy {
  const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  try {
    return factory?.createPolicy('policy-timeline', { createHTML: (html) => html }) ?? null;
  } catch {
    return null;
  }
}
