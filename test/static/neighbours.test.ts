import { expect } from '@esm-bundle/chai';
import { parse } from '../../src/document/index.js';
import { exportMarkdown } from '../../src/convert/export/markdown.js';
import { jsonLd, renderStatic } from '../../src/static/index.js';

const POLICY = {
  title: 'T', lang: 'en',
  events: [{
    date: '2025-03-07', title: 'Hearing',
    documents: [{ label: 'Order', url: '/o.pdf', archiveUrl: 'https://archive.example/o', archivedAt: '2025-03-08', sha256: 'a'.repeat(64) }],
    media: [
      { url: 'https://example.org/h.mp3', alt: 'The hearing', kind: 'audio', transcript: '/h.txt' },
      { url: 'https://example.org/h.glb', alt: 'A model', kind: 'model' },
    ],
  }],
  eras: [
    { start: '2021-01-20', end: '2025-01-20', label: 'First term', url: 'https://example.org/first' },
    { start: '2026', end: '2025', label: 'Backwards' },
  ],
  predecessors: [{ title: 'Old rule', url: 'https://example.org/old', relation: 'Replaced' }, { title: 'Older rule' }],
  successors: [{ title: 'New rule', url: 'javascript:alert(1)' }],
};

const policyOf = (document: unknown): NonNullable<ReturnType<typeof parse>['policy']> => {
  const { policy } = parse(document);
  if (!policy) throw new Error('no policy');
  return policy;
};

const policy = policyOf(POLICY);
const page = renderStatic(policy);

describe('A static page and a text in Markdown', () => {
  it('tell the eras that have a place among the dates', () => {
    expect(page).to.include('<a href="https://example.org/first" target="_top">First term</a>: from Jan 20, 2021, until Jan 20, 2025');
    expect(exportMarkdown(policy)).to.include('## Eras\n\n- [First term](https://example.org/first): from Jan 20, 2021, until Jan 20, 2025');
    for (const text of [page.slice(0, page.indexOf('<script')), exportMarkdown(policy)]) expect(text).not.to.include('Backwards');
    expect(exportMarkdown(policyOf({ title: 'T', events: [] }))).not.to.include('Eras');
  });

  it('lead to the policies before and after, and name those that have no page', () => {
    expect(page).to.include('<dt>Earlier policies</dt>\n<dd><a href="https://example.org/old" target="_top">Old rule</a> (Replaced) · Older rule</dd>');
    expect(page).to.include('<dt>Later policies</dt>\n<dd>New rule</dd>');
    expect(exportMarkdown(policy)).to.include('- **Earlier policies:** [Old rule](https://example.org/old) (Replaced) · Older rule\n- **Later policies:** New rule');
  });

  it('say when a copy was archived, and what a medium is', () => {
    expect(page).to.include('Order (archived copy)</a> (archived Mar 8, 2025)');
    expect(page).to.include('>The hearing</a> (audio) · <a href="/h.txt" target="_top">Transcript</a>');
    expect(page).to.include('>A model</a></p>');
    const markdown = exportMarkdown(policy);
    expect(markdown).to.include('[Order (archived copy)](https://archive.example/o) (archived Mar 8, 2025)');
    expect(markdown).to.include('[The hearing](https://example.org/h.mp3) (audio) · [Transcript](/h.txt)');
  });

  it('fetch nothing of another server by themselves', () => expect(page).not.to.match(/<(?:img|audio|video|iframe|source)\b/));
});

describe('The JSON-LD of a policy', () => {
  it('names the policies beside it, what can be heard, and the file of a document', () => {
    const node = JSON.stringify(jsonLd(policy));
    expect(node).to.include('{"@type":"CreativeWork","name":"Old rule","url":"https://example.org/old"}');
    expect(node).to.include('{"@type":"AudioObject","name":"The hearing","contentUrl":"https://example.org/h.mp3"}');
    expect(node).to.include(`"encoding":{"@type":"MediaObject","contentUrl":"/o.pdf","sha256":"${'a'.repeat(64)}"}`);
    expect(node).not.to.include('model');
  });
});
