// <policy-timeline> and <case-card> in the JSX of React 19: import 'policy-timeline/types/react'.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Beside, ElementOf, Listeners, Props, Tag } from './props.js';

export type ElementProps<T extends Tag> =
  Props<T> & Listeners<T, 'on'> & ClassAttributes<ElementOf<T>> & Beside<T, HTMLAttributes<ElementOf<T>>>;

type Elements = { [T in Tag]: ElementProps<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
