import { request } from 'node:http';

/** Sends a path as it is written, which `fetch` would tidy up first. */
export function ask(origin, path, method = 'GET') {
  const { hostname: host, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ host, port, path, method }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode, headers: response.headers }));
    }).on('error', reject).end();
  });
}
