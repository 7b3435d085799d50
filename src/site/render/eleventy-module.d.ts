declare module "@11ty/eleventy" {
  /** The parts of Eleventy 3's programmatic interface that are used here; it ships no types. */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: string;
        quietMode: boolean;
        // biome-ignore lint/suspicious/noExplicitAny: Eleventy's configuration object has no types
        config: (config: any) => void;
      },
    );
    toJSON(): Promise<{ url: string; inputPath: string; outputPath: string; content: string }[]>;
  }
}
