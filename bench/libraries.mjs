const script = (src) => `<script src="/${src}"></script>`;
const module = (src) => `<script type="module" src="/${src}"></script>`;
const styles = (href) => `<link rel="stylesheet" href="/${href}">`;

const OURS = ['cdn/policy-timeline.min.js'];
const VIS = [
  'node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js',
  'node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css',
];
const TIMELINEJS = [
  'node_modules/@knight-lab/timelinejs/dist/js/timeline.js',
  'node_modules/@knight-lab/timelinejs/dist/css/timeline.css',
];
const headOf = ([code, sheet]) => (sheet ? styles(sheet) + script(code) : module(code));

/**
 * What is compared. `input`: the adapter that makes its data; `most`: events above which it is not asked;
 * `package`: whose version is told; `files`: what a page loads.
 */
export const LIBRARIES = {
  ours: { label: 'policy-timeline', input: 'document', files: OURS, most: Infinity },
  vis: { label: 'vis-timeline', input: 'vis', files: VIS, package: 'vis-timeline', most: Infinity },
  'vis-plain': { label: 'vis-timeline, defaults', input: 'vis', files: VIS, package: 'vis-timeline', driver: 'vis', most: Infinity },
  'vis-cluster': {
    label: 'vis-timeline, clusters', input: 'vis', files: VIS, package: 'vis-timeline', driver: 'vis', most: Infinity,
  },
  timelinejs: {
    label: 'TimelineJS3', input: 'timelinejs', files: TIMELINEJS, package: '@knight-lab/timelinejs', most: 1_000,
  },
  floor: { label: 'floor', input: 'document', files: [], most: Infinity },
  'floor-all': { label: 'floor with closed texts', input: 'document', files: [], driver: 'floor', most: Infinity },
};

/** A page for each library. */
export const PAGES = Object.fromEntries(Object.entries(LIBRARIES).map(([name, { files, driver = name }]) => [
  name, { head: files.length > 0 ? headOf(files) : '', driver },
]));
