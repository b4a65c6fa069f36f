import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runModule } from './support/node.mjs';
import { entries, manifest, root } from './support/project.mjs';

/** Reading any of these on a server means that a module took it for a browser. */
const browserGlobals = ['window', 'document', 'navigator', 'location', 'matchMedia', 'localStorage'];

const watched = `
  const touched = [];
  for (const name of ${JSON.stringify(browserGlobals)}) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get() { touched.push(name + new Error().stack.split('\\n')[2]); },
    });
  }
`;

for (const entry of entries) {
  test(`a server can import ${entry}, which reads no global of a browser in its own code`, () => {
    const { status, stdout, stderr } = runModule(`${watched}
      await import('${entry}');
      console.log(JSON.stringify(touched.filter((line) => line.includes('/dist/'))));
    `, root);
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '[]', stderr: '' });
  });
}

test('the main entry registers no element', () => {
  const { stdout } = runModule(`
    const names = [];
    const { customElements } = await import('@lit-labs/ssr-dom-shim');
    globalThis.customElements = new Proxy(customElements, {
      get: (target, key) => key === 'define' ? (name) => names.push(name) : target[key]?.bind?.(target),
    });
    await import('${manifest.name}');
    const before = names.length;
    await import('${manifest.name}/define.js');
    console.log(before, names.sort().join(' '));
  `, root);
  assert.equal(stdout, '0 case-card policy-timeline');
});

test('a document can be read on a server', () => {
  const { stdout } = runModule(`
    const { parse } = await import('${manifest.name}');
    const { policy, issues } = parse({ title: 'Orders', events: [{ date: '2025-03-07', title: 'Filed' }] });
    console.log(policy.title, policy.events.length, issues.length);
  `, root);
  assert.equal(stdout, 'Orders 1 0');
});

test('a document can be composed and looked at strictly on a server', () => {
  const { stdout } = runModule(`
    const { policySchema, strictIssues, policyJsonSchema } = await import('${manifest.name}/schema.js');
    const document = { title: 'Orders', lang: null, events: [{ date: '2025-03-07', title: 'Filed' }] };
    console.log(policySchema.safeParse(document).success, strictIssues(document)[0].path, policyJsonSchema().title);
  `, root);
  assert.equal(stdout, 'false /lang Policy document, format 1');
});
