const DEEP = 100_000;

const HTML = String.raw`<p onclick='alert(1)'>Only the text <iframe src='https://example.org'></iframe>` +
  String.raw`<a href='java\u0000script:alert(1)'>remains</a>.</p>`;

const MARKUP = `{
  "id": "markup", "date": "2025-01-20", "title": "<b>Markup</b> is text",
  "kind": "__proto__", "cases": "__proto__",
  "notes": ["hasOwnProperty", "toString"],
  "body": { "html": "${HTML}" },
  "documents": [
    { "label": "A link that is none", "url": "javascript:alert(1)" },
    { "label": "Data", "url": " data:text/html,x" }
  ],
  "media": [{ "url": "javascript:alert(1)", "alt": "An image that is none" }]
}`;

const CASE = `{
  "id": "__proto__", "name": "constructor v. toString", "docket": "1",
  "links": [{ "label": "Docket", "url": "javascript:alert(1)" }]
}`;

/**
 * The JSON text of a document that tries the usual ways in. As text, since some of it exists in JSON only:
 * in a program, a `__proto__` key would be no key.
 */
export function hostileText(): string {
  return `{
    "title": "<img src=x onerror=alert(1)> A hostile document",
    "__proto__": { "polluted": true },
    "constructor": { "prototype": { "polluted": true } },
    "cases": [${CASE}],
    "notes": { "hasOwnProperty": { "text": "A note by the name of a method" } },
    "events": [
      ${MARKUP},
      { "id": "deep", "date": "2025-02-20", "title": "Deep", "body": ${'['.repeat(DEEP)}${']'.repeat(DEEP)} },
      { "id": "wrong", "date": 20250220, "title": ["not", "a", "title"] },
      { "id": "after", "date": "2025-03-20", "kind": "order", "title": "An event that is fine" }
    ]
  }`;
}
