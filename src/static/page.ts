import type { Policy } from '../document/index.js';
import { attributes, html, type Content, type Markup } from './markup.js';

/** A whole page around a part of one: what browsers and search engines need, and the script that brings it to life. */
export function page({ title, lang, source }: Policy, part: Content, dir: string | undefined, script: string | undefined): Markup {
  return html`<!DOCTYPE html>
<html${attributes({ lang: lang ?? 'en', dir })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${isPage(source?.url) && html`<link${attributes({ rel: 'canonical', href: source?.url })}>\n`}${script !== undefined
  && html`<script${attributes({ type: 'module', src: script })}></script>\n`}</head>
<body>
<main>
${part}</main>
</body>
</html>\n`;
}

/** Whether a text came from one page. The front page of a site stands for nothing but itself. */
const isPage = (url: string | undefined): boolean => /^https?:\/\/[^/?#]+\/[^#]/i.test(url ?? '');
