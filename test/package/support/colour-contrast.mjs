/**
 * Runs in the page: shapes, edges and the focus against the background that they stand on. Of every element of the kind: its
 * colour and the nearest background above it that covers, in its own shadow tree or outside.
 *
 * @param {readonly {what: string, selector: string, colour: string}[]} kinds `colour`: the property that has it
 * @returns {{what: string, count: number, least: number}[]}
 */
export function colourContrasts(kinds) {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const painted = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const ratio = (one, other) => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const above = (element) => element.parentElement ?? element.getRootNode().host;
  function groundOf(element) {
    for (let at = element; at; at = above(at)) {
      const colour = painted(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  }
  const all = (root, selector) => [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []), ...(element.shadowRoot ? all(element.shadowRoot, selector) : []),
  ]);
  return kinds.map(({ what, selector, colour }) => {
    const found = all(document, selector).filter((element) => element.checkVisibility());
    const ratios = found.map((element) => ratio(painted(getComputedStyle(element)[colour]), groundOf(above(element))));
    return { what, count: found.length, least: Math.min(...ratios) };
  });
}
