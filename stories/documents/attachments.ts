import type { PolicyInput } from '../../src/index.js';

const HTML =
  '<p>It has <strong>three</strong> <em>parts</em>:</p>' +
  '<ol><li>one</li><li>two with <a href="https://example.org/">a link</a></li></ol><script>no()</script>';

const DOCUMENT = {
  title: 'A fictional order and its papers',
  lang: 'en',
  events: [
    {
      id: 'papers',
      date: '2025-04-14',
      kind: 'order',
      title: 'Order, with all that was filed with it',
      actors: [{ name: 'Ada Example', role: 'judge' }, { name: 'Example Agency' }],
      documents: [
        {
          label: 'Order',
          url: 'https://example.org/order.pdf',
          type: 'opinion',
          publisher: 'Example Court',
          date: '2025-04-14',
          mediaType: 'application/pdf',
          pages: 42,
          bytes: 1_843_200,
          archiveUrl: 'https://example.org/archive/order.pdf',
        },
        { label: 'Déclaration', url: 'https://example.org/declaration', lang: 'fr' },
        { label: 'Exhibit 3', url: null, missing: 'sealed', pages: 3 },
        { label: 'Press release', url: null, missing: 'lost' },
        { label: 'Transcript', url: null, missing: 'unavailable' },
        { label: 'Recording', url: null },
      ],
      related: [
        { type: 'rules-on', target: 'motion' },
        { type: 'discloses', target: 'motion', certainty: 'unclear' },
      ],
      tags: ['records', 'privacy'],
      reliability: 'confirmed',
      added: '2025-04-15',
      updated: '2025-05-01',
    },
    { id: 'motion', date: '2025-03-01', kind: 'motion', title: 'Motion to compel' },
    {
      id: 'rich',
      date: '2025-05-02',
      kind: 'report',
      title: 'A report with quotes, lists and HTML',
      outlet: 'Example Times',
      body: { html: HTML },
      reliability: 'reported',
    },
  ],
};

/** Documents of all kinds: with size and pages, lost, sealed, archived, in another language. */
export function attachments(): PolicyInput {
  return DOCUMENT;
}
