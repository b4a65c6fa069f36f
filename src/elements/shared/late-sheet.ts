/** The styles of what comes late, as a way to add them to a tree. A sheet belongs to a document: another one makes its own. */
export function lateSheet(text: string): (root: ShadowRoot) => void {
  const sheets = new WeakMap<Document, CSSStyleSheet>();
  return (root) => {
    const { ownerDocument } = root;
    let sheet = sheets.get(ownerDocument);
    if (!sheet) {
      sheet = new (ownerDocument.defaultView ?? globalThis as unknown as typeof window).CSSStyleSheet();
      sheet.replaceSync(text);
      sheets.set(ownerDocument, sheet);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
}
