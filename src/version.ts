/** The release of this copy. Held to package.json by a test. */
export const VERSION = '0.1.0';
