/** The parts of citation-js that are used. The package has no types. */
declare module "@citation-js/core" {
  export const plugins: {
    output: { format(name: string, items: readonly object[], options?: object): unknown };
    input: { chain(text: string, options: object): { [field: string]: unknown }[] };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
