import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/**
 * Sets custom properties on an element by script. A strict content security policy blocks `style`
 * attributes, and with them Lit's `styleMap`, but not this. CSS decides what becomes of the numbers.
 */
class CssVarsDirective extends Directive {
  #last = new Map<string, number>();

  override render(_values: Readonly<Record<string, number>>): unknown {
    return noChange;
  }

  override update(part: ElementPart, [values]: [Readonly<Record<string, number>>]): unknown {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) {
      if (this.#last.get(name) === value) continue;
      this.#last.set(name, value);
      style.setProperty(`--${name}`, String(Math.round(value * 100) / 100));
    }
    return noChange;
  }
}

/** `<div ${cssVars({ x: 12 })}>` gives the element `--x: 12`. */
export const cssVars = directive(CssVarsDirective);
