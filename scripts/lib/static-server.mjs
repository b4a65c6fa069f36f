import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = new Map(Object.entries({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}));

function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** The file that a URL path names below `folder`; null when the path leads out of the served folders. */
function resolvePath(folder, pathname, served = null) {
  const path = decoded(pathname);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const parts = normalize(path).split(sep).filter(Boolean);
  if (parts.some((part) => part.startsWith('.'))) return null;
  if (served && !served.includes(parts[0])) return null;
  return join(folder, ...parts);
}

async function fileAt(path) {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return fileAt(join(path, 'index.html'));
  return found?.isFile() ? { path, size: found.size } : null;
}

function refuse(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function send(request, response, { path, size }) {
  response.writeHead(200, {
    'content-type': types.get(extname(path).toLowerCase()) ?? 'application/octet-stream',
    'content-length': size,
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(path).on('error', () => response.destroy()).pipe(response);
}

/**
 * What answers a request with a file, for development and tests.
 *
 * @param {{folder: string, served?: string[]}} options `served`: the only top-level names that are served
 * @returns {import('node:http').RequestListener}
 */
export function fileHandler({ folder, served }) {
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD');
    const path = resolvePath(folder, pathname, served);
    const file = path && await fileAt(path);
    if (!file) return refuse(response, 404, `Not found: ${pathname}`);
    // Relative links of a folder's page only work below an address that ends in a slash.
    if (file.path.endsWith('index.html') && !/(\/|index\.html)$/.test(pathname)) {
      return response.writeHead(302, { location: `${pathname}/` }).end();
    }
    return send(request, response, file);
  };
}

/** A server of files, not listening yet. */
export const staticServer = (options) => createServer(fileHandler(options));
