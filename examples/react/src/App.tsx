import { useState } from 'react';
import type { PolicyInput } from 'policy-timeline';
import 'policy-timeline/define.js';
import 'policy-timeline/types/react';
import { policy } from './policy';

const fromObject = { policy, src: null };
const fromAddress = { policy: null, src: 'policy.json' };
const fromWrongAddress = { policy: null, src: 'nowhere.json' };

export function App() {
  const [source, setSource] = useState<{ policy: PolicyInput | null; src: string | null }>(fromObject);
  const [shown, setShown] = useState(true);
  const [log, setLog] = useState<string[]>([]);

  const note = ({ type, detail }: CustomEvent) => setLog((lines) => [...lines, `${type} ${JSON.stringify(detail)}`]);

  return (
    <>
      <p>
        <button onClick={() => setSource(fromObject)}>From an object</button>
        <button onClick={() => setSource(fromAddress)}>From an address</button>
        <button onClick={() => setSource(fromWrongAddress)}>From a wrong address</button>
        <button onClick={() => setShown(!shown)}>{shown ? 'Hide' : 'Show'}</button>
      </p>

      {shown && (
        <policy-timeline
          policy={source.policy}
          src={source.src}
          onpolicy-load={note}
          onpolicy-error={note}
          onevent-select={note}
          onevent-toggle={note}
          onrange-change={note}
          onfilter-change={note}
        >
          <p>In 2025 the library proposed a fee, and readers went to court.</p>
          <p slot="event-suit">We talked to a reader who sued.</p>
        </policy-timeline>
      )}

      <h2>Events</h2>
      <ol id="log">
        {log.map((line, index) => <li key={index}>{line}</li>)}
      </ol>
    </>
  );
}
