'use client';

import { useEffect, useState } from 'react';
import 'policy-timeline/define.js';
import 'policy-timeline/formats.js';
import { parse } from 'policy-timeline';

const { policy } = parse({
  title: 'A rule on fees',
  events: [{ date: '2025-02', kind: 'proposed', title: 'Proposed' }, { date: '2025-03-07', kind: 'complaint', title: 'Filed' }],
});

export default function Page() {
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  return (
    <main>
      <policy-timeline id="object" key={String(mounted)} policy={policy}><p>In short.</p></policy-timeline>
      <policy-timeline id="table" src="table.csv" format="csv"></policy-timeline>
    </main>
  );
}
