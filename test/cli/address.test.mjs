import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { fromAddress } from '../../dist/cli/input.js';

/** Milliseconds without anything from the server. */
const SILENCE = 1200;

/** Pieces, one after the other; then the end, nothing more, or a broken line. */
const WAYS = {
  '/slow': (response) => {
    let count = 0;
    const timer = setInterval(() => {
      count += 1;
      response.write('x');
      if (count < 8) return;
      clearInterval(timer);
      response.end();
    }, SILENCE / 4);
  },
  '/silent': (response) => response.write('x'),
  '/broken': (response) => response.write('x', () => response.destroy()),
  '/refused': (response) => response.writeHead(404).end(),
};

const server = createServer(({ url }, response) => WAYS[url]?.(response));
await new Promise((done) => server.listen(0, '127.0.0.1', done));
after(() => {
  server.closeAllConnections();
  server.close();
});
const at = (path) => `http://127.0.0.1:${server.address().port}${path}`;

test('an address that answers slowly is read to its end', async () => {
  assert.equal(Buffer.from(await fromAddress(at('/slow'), SILENCE)).toString(), 'xxxxxxxx');
});

for (const [path, why] of [['/silent', /cannot be reached \(nothing came from its server for 1\.2 seconds\)\.$/], ['/broken', /cannot be reached \(.+\)\.$/], ['/refused', /was refused by its server \(404\)\.$/]]) {
  test(`an address that stops coming is named, with what went wrong: ${path}`, async () => {
    await assert.rejects(fromAddress(at(path), SILENCE), ({ name, message }) => {
      assert.ok(message.startsWith(at(path)), message);
      assert.match(message, why);
      return name === 'CallError';
    });
  });
}
