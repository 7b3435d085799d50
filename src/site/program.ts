/** The folder of the program: Eleventy looks for configuration, templates and output below the working directory. */
export const PROGRAM = new URL("../..", import.meta.url).pathname.replace(/\/$/, "");
