import { registerFormats } from './source/index.js';

// A build that makes one file of everything has all formats in it then, and so only where this was asked for.
registerFormats(() => import('./convert/formats.js'));
