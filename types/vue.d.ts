// <policy-timeline> and <case-card> in the templates of Vue 3: import 'policy-timeline/types/vue'.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Beside, ElementOf, Events, Listener, Props, Tag } from './props.js';

/** Vue knows `range-change` as the prop `onRangeChange`. */
type Pascal<Name extends string> =
  Name extends `${infer First}-${infer Rest}` ? `${Capitalize<First>}${Pascal<Rest>}` : Capitalize<Name>;

type Listeners<T extends Tag> = {
  [Name in keyof Events<T> & string as `on${Pascal<Name>}`]?: Listener<T, Name> | undefined;
};

export type ElementProps<T extends Tag> = Props<T> & Listeners<T> & PublicProps & Beside<T, HTMLAttributes>;

/** What a template makes of the tag: the element itself, with the props that the template may give it. */
type Component<T extends Tag> = new () => ElementOf<T> & { $props: ElementProps<T> };

type Components = { [T in Tag as Pascal<T>]: Component<T> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
