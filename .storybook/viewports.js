const viewport = (name, width) => ({ name: `${name} (${width})`, styles: { width: `${width}px`, height: '900px' } });

export const viewports = {
  narrow: viewport('Narrow', 320),
  medium: viewport('Medium', 640),
  wide: viewport('Wide', 1160),
  widest: viewport('Very wide', 1920),
};
