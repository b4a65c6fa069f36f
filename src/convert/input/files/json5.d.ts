// The package has no types for its ES module, which alone loads everywhere: what it names for browsers is a classic script.
declare module 'json5/dist/index.mjs' {
  const json5: { readonly parse: (text: string) => unknown };
  export default json5;
}
