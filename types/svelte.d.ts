// <policy-timeline> and <case-card> in Svelte 5: import 'policy-timeline/types/svelte'.
import type { HTMLAttributes } from 'svelte/elements';
import type { Beside, ElementOf, Listeners, Props, Tag } from './props.js';

export type ElementProps<T extends Tag> = Props<T> & Listeners<T, 'on'> & Beside<T, HTMLAttributes<ElementOf<T>>>;

type Elements = { [T in Tag]: ElementProps<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
