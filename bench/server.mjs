import { createServer } from 'node:http';
import { listen } from '../scripts/lib/listen.mjs';
import { root } from '../scripts/lib/run.mjs';
import { fileHandler } from '../scripts/lib/static-server.mjs';

const html = { 'content-type': 'text/html; charset=utf-8' };

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function pageOf({ head, driver }) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>
<style>body { margin: 16px; font: 16px/1.4 sans-serif } #root { width: 1100px }</style>
${head}<div id="root"></div><script type="module" src="/bench/pages/${driver}.js"></script>`;
}

/**
 * Serves the project's files; below `/texts/` what was made for this run, which pages may add to; and below
 * `/pages/` a page for each library.
 *
 * @param {Record<string, {head: string, driver: string}>} pages
 */
export async function startServer(pages) {
  const texts = new Map();
  const serveFile = fileHandler({ folder: root, served: ['cdn', 'bench', 'node_modules'] });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[pathname.split('/pages/')[1]];
    if (pathname.startsWith('/pages/') && page) return response.writeHead(200, html).end(pageOf(page));
    if (!pathname.startsWith('/texts/')) return serveFile(request, response);
    if (request.method === 'PUT') texts.set(pathname, await bodyOf(request));
    const text = texts.get(pathname);
    return response.writeHead(text ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8' })
      .end(request.method === 'PUT' ? '' : text);
  });
  const origin = `http://127.0.0.1:${await listen(server, 0)}`;
  return {
    origin,
    put: (path, text) => texts.set(path, Buffer.from(text)),
    has: (path) => texts.has(path),
    close: () => server.close(),
  };
}
