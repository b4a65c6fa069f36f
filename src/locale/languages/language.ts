import type { Count, Messages } from '../messages.js';

/** The terms of the document format that have words of their own in every language. English needs none for most: they are English. */
type Kind =
  | 'announced' | 'proposed' | 'effective' | 'directive' | 'rule' | 'agreement' | 'delayed' | 'rescinded' | 'legislation' | 'agency-action'
  | 'complaint' | 'amended-complaint' | 'motion' | 'brief' | 'declaration' | 'appeal' | 'filing'
  | 'order' | 'minute-order' | 'opinion' | 'judgment' | 'hearing' | 'report' | 'data' | 'statement';
type State = 'in-effect' | 'delayed' | 'rescinded' | 'tro' | 'preliminary-injunction' | 'permanent-injunction' | 'stay' | 'vacatur';
type Relation = 'amends' | 'rules-on' | 'appeals' | 'stays' | 'discloses' | 'same-as';
type Relative = 'appeal' | 'cert' | 'application' | 'transfer' | 'consolidated';
type Words<Term extends string> = Readonly<Record<Term, string>>;

/** Every word of a language: what one lacks, the compiler names. */
export type Language = Messages & {
  readonly kinds: Words<Kind>;
  readonly states: Words<State>;
  readonly relations: Words<Relation>;
  readonly missing: Words<'lost' | 'sealed' | 'unavailable'>;
  readonly reliability: Words<'confirmed' | 'reported' | 'alleged'>;
  readonly parentCase: Words<Relative>;
  readonly childCase: Words<Relative>;
};

/** A noun with its number, `#`, in the forms that a language has. A form that is not given is like `other`. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Numbers with what they count: `counted('es', { one: '# evento', other: '# eventos' })`. */
export function counted(lang: string, forms: Forms): (count: Count) => string {
  let rules: Intl.PluralRules | undefined;
  return ({ count, text }) => (forms[(rules ??= new Intl.PluralRules(lang)).select(count)] ?? forms.other).replace('#', () => text);
}
