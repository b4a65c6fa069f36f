import type { PolicyScope } from '../document/index.js';
import type { Formatter } from './formatter.js';
import { inLine } from './term.js';

/** Whom or what a state covers: the words of the document, and in brackets what it asserts beside them. */
export function scopeText(scope: PolicyScope, format: Formatter): string {
  if (typeof scope === 'string') return format.quote(scope);
  const asserted = assertions(scope, format).filter(Boolean).join('; ');
  return `${format.quote(scope.text)}${asserted && ` (${asserted})`}`;
}

type Asserted = Exclude<PolicyScope, string>;

/** What is absent is not asserted, and nothing is said of it. */
function assertions({ nationwide, classAction, states, parties }: Asserted, format: Formatter): (string | undefined)[] {
  const { scope } = format.words;
  return [
    either(nationwide, scope.nationwide, scope.notNationwide),
    either(classAction, scope.classAction, scope.notClassAction),
    named(states, scope.states, format),
    named(parties, scope.parties, format),
  ];
}

function either(isSo: boolean | undefined, yes: string, no: string): string | undefined {
  return isSo === undefined ? undefined : isSo ? yes : no;
}

function named(names: readonly string[] = [], say: (names: string, count: number) => string, format: Formatter): string | undefined {
  const known = names.filter(Boolean);
  return known.length === 0 ? undefined : say(inLine(known, format), known.length);
}
