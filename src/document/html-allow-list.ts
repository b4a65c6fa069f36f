/**
 * What of HTML becomes a block, a list or a style of the document format, by the names of the elements. Whatever walks
 * HTML, in a browser or without one, goes by this list; what it does not name becomes its text.
 */

/** Elements whose text is a paragraph of its own. */
export const HTML_BLOCKS = [
  'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'section', 'article', 'header', 'main',
  'aside', 'footer', 'td', 'th', 'dt', 'dd', 'figcaption', 'body',
] as const;

/** Elements whose paragraphs are the points of a list. */
export const HTML_LISTS = ['ul', 'ol'] as const;

/** Elements whose text readers do not see, or not as text. */
export const HTML_UNSEEN = [
  'head', 'script', 'style', 'template', 'noscript', 'title', 'textarea', 'select', 'svg', 'math', 'iframe', 'object',
] as const;

/** What each of these says of the text in it. */
export const HTML_STYLES = [
  ['em', 'em'], ['i', 'em'], ['strong', 'strong'], ['b', 'strong'], ['q', 'quote'],
] as const;
