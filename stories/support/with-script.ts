/** An element that finds its document inside itself, as on a page that holds it in a script. */
export function withScript(tag: 'policy-timeline' | 'case-card', json: string): HTMLElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  const element = document.createElement(tag);
  element.append(script);
  return element;
}
