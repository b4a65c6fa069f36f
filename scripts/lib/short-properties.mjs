/**
 * Rollup plugin: gives the private custom properties of the styles, whose names begin with `--_`, names of one or two
 * letters. Nobody outside of the script uses them.
 */
export const shortProperties = () => ({
  name: 'short-properties',
  renderChunk(code) {
    const names = [];
    const short = (name) => {
      if (!names.includes(name)) names.push(name);
      return `--_${names.indexOf(name).toString(36)}`;
    };
    return { code: code.replaceAll(/--_[a-z]+(?:-[a-z]+)*/g, short), map: null };
  },
});
