// <policy-timeline> and <case-card> in the JSX of Preact: import 'policy-timeline/types/preact'.
import type { JSX } from 'preact';
import type { Beside, ElementOf, Listeners, Props, Tag } from './props.js';

export type ElementProps<T extends Tag> = Props<T> & Listeners<T, 'on'> & Beside<T, JSX.IntrinsicElements['div']>;

type Elements = { [T in Tag]: ElementProps<T> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
