import 'policy-timeline/formats.js';
import './app.js';
