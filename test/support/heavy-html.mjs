const numbered = (size, part) => Array.from({ length: size }, (_, index) => part(index)).join('');
const repeated = (part) => (size) => part.repeat(Math.round(size / part.length));

/** HTML of about so many letters, that nests, or makes parsers go through all that is open for each piece. */
export const HEAVY_HTML = {
  'blocks': repeated('<div>a'),
  'lists': repeated('<ul><li>a'),
  'tables': repeated('<table><tr><td>a'),
  'tables of text': repeated('<table>a'),
  'paragraphs': repeated('<p>a'),
  'spans': repeated('<span>a'),
  'styles': repeated('<b>a'),
  'styles that differ': (size) => numbered(size / 16, (index) => `<b class=${index}>a`),
  'links': repeated('<a href="/x">a'),
  'styles that blocks repeat': (size) => numbered(size / 32, (index) => `<b class=${index}>a`) + '<p>a'.repeat(size / 8),
  'quotations': repeated('<blockquote>a'),
  'terms in points': repeated('<li><dd>a'),
  'attributes': repeated('<span lang="en" title="a>b">a'),
  'wrongly closed': (size) => '<b><div>a'.repeat(size / 13) + '</b>'.repeat(size / 13),
  'closed in remarks': repeated('<div>a<!--></div>-->'),
  'closed in remarks of another kind': repeated('<div>a<!</div>'),
  'closed in values': repeated('<div>a<i title="</div>">b</i>'),
  'closed in scripts': repeated('<div>a<script></div></script>'),
  'closed in cells': repeated('<div>a<table><td></div></div></table>'),
  'drawings': repeated('<svg><g>a'),
  'rows of drawings': (size) => `<svg>${'<tr>a'.repeat(size / 5)}`,
  'many attributes': (size) => `<p ${numbered(size / 8, (index) => `a${index}=1 `)}>a`,
  'remarks without end': repeated('<!--'),
  'tags without end': repeated('<a b='),
  'less-than signs': repeated('<'),
  'all of them': repeated('<div><ul><li><table><tr><td><p><b><span>a'),
};
