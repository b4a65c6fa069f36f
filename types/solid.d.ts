// <policy-timeline> and <case-card> in the JSX of Solid: import 'policy-timeline/types/solid'.
import type { JSX } from 'solid-js';
import type { Attributes, Beside, ElementOf, Events, Listener, Properties, Props, Tag } from './props.js';

type Prefixed<Group, Prefix extends string> = { [Name in keyof Group & string as `${Prefix}:${Name}`]?: Group[Name] };

type Switches<Group> = { [Name in keyof Group as true extends Group[Name] ? Name : never]?: boolean | undefined };

/** Solid takes a listener with its options too: `on:range-change={{ handleEvent, once: true }}`. */
type Listeners<T extends Tag> = {
  [Name in keyof Events<T> & string as `on:${Name}`]?:
    Listener<T, Name> | (AddEventListenerOptions & { handleEvent: Listener<T, Name> }) | undefined;
};

export type ElementProps<T extends Tag> =
  & Props<T>
  & Prefixed<Attributes<T>, 'attr'>
  & Prefixed<Switches<Attributes<T>>, 'bool'>
  & Prefixed<Properties<T>, 'prop'>
  & Listeners<T>
  & Beside<T, JSX.HTMLAttributes<ElementOf<T>>>;

type Elements = { [T in Tag]: ElementProps<T> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
