import './theme.css';
import 'policy-timeline/define.js';
import { parse } from 'policy-timeline';

const { policy } = parse({
  title: 'A rule on fees',
  events: [{ date: '2025-02', kind: 'proposed', title: 'Proposed' }, { date: '2025-03-07', kind: 'complaint', title: 'Filed' }],
});
document.querySelector('#object').policy = policy;
