import { expect } from '@esm-bundle/chai';
import { importIptp } from '../../../../src/convert/import/iptp.js';

/** A page as a browser saves it, with what a site has around an entry. */
const PAGE = `<!doctype html>
<html lang="en"><head><title>Harbor Office asks for lamps</title><script>dataLayer = [];</script></head><body>
<div role="dialog"><p>We use cookies. <a href="/privacy/">Learn more</a></p><button>Accept all</button></div>
<noscript><img src="https://example.org/pixel.gif" alt=""></noscript>
<a href="#main">Skip to main content</a>
<header><a href="/"><svg><title>Logo</title></svg>The project</a><nav><ul><li><a href="/policies/">View All Policies</a></li></ul></nav></header>
<main id="main"><h1>Harbor Office asks for lamps</h1>
<section><h3>Original Date Announced</h3><p>April 1, 2025</p><p>The Office asks for lamps.<br>It names no reason.</p></section>
<section><h3>Subsequent Trump and Court Action</h3><p>May 1, 2025</p><h4>2025.05.01 Complaint - Lampers v. Port</h4><p>They sue.</p>
<p><a href="/documents/11.pdf">View Document <span class="sr-only">(opens in a new tab)</span></a></p></section>
<section><h3>Current Status</h3><p>None</p></section>
<section><h3>Commentary</h3><ul><li><p>2025.04.02 - Lamps, listed - The Gull</p><a href="https://example.org/gull">Go to article</a></li></ul></section>
</main>
<aside><h2>Related entries</h2><ul><li><a href="/policies/buoys/">Harbor Office asks for buoys</a></li></ul></aside>
<footer><h2>The project</h2><p>&copy; 2026</p></footer></body></html>`;

describe('a page with what a site has around an entry', () => {
  const { policy, report } = importIptp(PAGE);

  it('gives the entry', () => {
    expect(report.problems).to.deep.equal([]);
    expect(policy?.title).to.equal('Harbor Office asks for lamps');
    expect(policy?.events.map(({ date, title }) => [date, title])).to.deep.equal([['2025-04-01', 'Harbor Office asks for lamps'], ['2025-05-01', 'Complaint']]);
    expect(policy?.events[0]?.body).to.deep.equal(['The Office asks for lamps.', 'It names no reason.']);
    expect(policy?.events[1]?.documents).to.deep.equal([
      { label: '2025.05.01 Complaint - Lampers v. Port', url: 'https://immpolicytracking.org/documents/11.pdf', type: 'complaint' },
    ]);
  });

  it('keeps apart what the site says besides', () => {
    expect(policy?.commentary?.map(({ title }) => title)).to.deep.equal(['Lamps, listed']);
    const kept = JSON.stringify(policy?.ext);
    for (const text of ['We use cookies', 'Accept all', 'Related entries', 'Harbor Office asks for buoys', '© 2026']) expect(kept).to.contain(text);
    expect(kept).not.to.contain('dataLayer');
  });
});
