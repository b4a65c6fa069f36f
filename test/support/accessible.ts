import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** Whether assistive technology reaches an element. Closed texts (`hidden=until-found`) are out of its reach. */
function isExposed(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.getAttribute('aria-hidden') === 'true' || (at instanceof HTMLElement && at.hidden)) return false;
  }
  return element.checkVisibility();
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

function matches(text: string, wanted: string | RegExp | undefined): boolean {
  return wanted === undefined || (typeof wanted === 'string' ? text === wanted : wanted.test(text));
}

export function nameOf(element: Element): string {
  return computeAccessibleName(element).replace(/\s+/g, ' ').trim();
}

/** All elements of a role, in order, as assistive technology meets them; shadow trees inside included. */
export function allByRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(getRole(element) === role && isExposed(element) && matches(nameOf(element), name) ? [element] : []),
    ...(element.shadowRoot ? allByRole(element.shadowRoot, role, name) : []),
  ]);
}

/** The one element of a role and name. Says what there is instead when there is not exactly one. */
export function byRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement {
  const found = allByRole(root, role, name);
  const [only] = found;
  if (only && found.length === 1) return only;
  const names = allByRole(root, role).map(nameOf).join(' | ');
  throw new Error(`${found.length} elements of role ${role} named ${String(name)}; there are: ${names}`);
}

/** What has the focus, inside shadow trees too. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
