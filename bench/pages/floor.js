import { install, textAt } from './common.js';

const host = document.createElement('div');
const shadow = host.attachShadow({ mode: 'open' });
let html;

/** What nobody can do without: the text becomes data, and the marks and rows, written beforehand, become a page. */
install({
  async load() {
    const place = new URLSearchParams(location.search).get('place');
    html = await textAt(`${place}.html`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await textAt(`${place}.css`));
    shadow.adoptedStyleSheets = [sheet];
    document.querySelector('#root').append(host);
  },
  start(text) {
    globalThis.policy = JSON.parse(text);
    shadow.innerHTML = html;
  },
  drawn: () => shadow.querySelector('[part~="mark"]') !== null,
  component: () => host,
});
