// <policy-timeline> and <case-card> in the JSX of Preact: import 'policy-timeline/types/preact'.
import type { HTMLAttributes } from 'preact';
import type { Beside, ElementOf, Listeners, Props, Tag } from './props.js';

export type ElementProps<T extends Tag> = Props<T> & Listeners<T, 'on'> & Beside<T, HTMLAttributes<ElementOf<T>>>;

type Elements = { [T in Tag]: ElementProps<T> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
