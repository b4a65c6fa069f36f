import { DOCUMENTS } from './documents.mjs';
import { VIEWS } from './views.mjs';

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 1rem } h2 { position: sticky; top: 0; margin: 2rem 0 .5rem; padding: .25rem 0; background: Canvas }
.row { display: flex; flex-wrap: wrap; align-items: start; gap: 1rem } figure { margin: 0 }
img { display: block; width: calc(var(--width) * .4px); height: auto; border: 1px solid GrayText }
figcaption { font-size: .8125rem }`;

const figure = ({ name, width, scheme }) => `<figure><a href="${name}.png"><img loading="lazy" style="--width: ${width}" src="${name}.png" alt=""></a>
<figcaption>${width} px, ${scheme}</figcaption></figure>`;

const headed = (level, text, content) => `<h${level}>${text}</h${level}>\n${content}`;
/** Node 20 has no `Map.groupBy`. */
function grouped(pictures, key) {
  const names = [...new Set(pictures.map((picture) => picture[key]))];
  return names.map((name) => [name, pictures.filter((picture) => picture[key] === name)]);
}

/** A page of all pictures, under the documents and views that they are of. */
export function indexPage(pictures) {
  const sections = grouped(pictures, 'document').map(([document, ofIt]) => headed(2, DOCUMENTS[document].says,
    grouped(ofIt, 'view').map(([view, ofView]) => headed(3, VIEWS[view].says, `<div class="row">${ofView.map(figure).join('\n')}</div>`)).join('\n')));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pictures</title><style>${STYLE}</style>
<h1>${pictures.length} pictures</h1>
${sections.join('\n')}`;
}
