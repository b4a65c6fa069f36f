/** A folder of files, as any server gives them out. */
export default { output: 'export', distDir: 'out' };
