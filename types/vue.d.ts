// <policy-timeline> and <case-card> in the templates of Vue 3: import 'policy-timeline/types/vue'.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Attributes, ElementOf, Events, Listener, Properties, Tag } from './props.js';

/** Vue knows `range-change` as the prop `onRangeChange`. */
type Pascal<Name extends string> =
  Name extends `${infer First}-${infer Rest}` ? `${Capitalize<First>}${Pascal<Rest>}` : Capitalize<Name>;

/** … and `heading-level` as the prop `headingLevel`, whether it sets an attribute or a property. */
type Camel<T extends Tag> = { [Name in keyof Attributes<T> & string as Uncapitalize<Pascal<Name>>]?: Attributes<T>[Name] };

type OwnProps<T extends Tag> = {
  [Name in keyof (Camel<T> & Properties<T>)]?:
    | (Name extends keyof Camel<T> ? Camel<T>[Name] : never)
    | (Name extends keyof Properties<T> ? Properties<T>[Name] : never);
};

type Listeners<T extends Tag> = {
  [Name in keyof Events<T> & string as `on${Pascal<Name>}`]?: Listener<T, Name> | undefined;
};

export type ElementProps<T extends Tag> = OwnProps<T> & Listeners<T> & PublicProps & Omit<HTMLAttributes, keyof OwnProps<T>>;

/** What a template makes of the tag: the element itself, with the props that the template may give it. */
type Component<T extends Tag> = new () => ElementOf<T> & { $props: ElementProps<T> };

type Components = { [T in Tag as Pascal<T>]: Component<T> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
