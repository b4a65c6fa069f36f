import type { PolicyElements } from './elements.js';

export type Tag = keyof PolicyElements;
export type ElementOf<T extends Tag> = PolicyElements[T]['element'];

export type Attributes<T extends Tag> = PolicyElements[T]['attributes'];
export type Properties<T extends Tag> = PolicyElements[T]['properties'];

/** Attributes under their names in HTML, and properties under theirs; what is both takes what the property takes. */
export type Props<T extends Tag> = Omit<Attributes<T>, keyof Properties<T>> & Properties<T>;

export type Events<T extends Tag> = PolicyElements[T]['events'];

export type Listener<T extends Tag, Name extends keyof Events<T>> =
  (event: Events<T>[Name] & { readonly currentTarget: ElementOf<T> }) => void;

/** A listener for each event, under its name behind what the framework writes before it. */
export type Listeners<T extends Tag, Prefix extends string> = {
  [Name in keyof Events<T> & string as `${Prefix}${Name}`]?: Listener<T, Name> | undefined;
};

/** A framework's own props of every element, less those that this element has under the same name. */
export type Beside<T extends Tag, Native> = Omit<Native, keyof Props<T>>;
