/** The command `build`, which `serve` repeats: makes the records that are missing, then the site. */

import { intake } from "../intake/intake.ts";
import { readRecordIndex } from "../record/record-index.ts";
import { type BegunSite, beginSite, type PublishOptions, publish } from "../site/publish.ts";
import { type BuildOptions, outputOf } from "./options.ts";
import { counted, type Terminal, told } from "./terminal.ts";

/** What is particular about one of several builds. */
export type BuildCourse = Pick<PublishOptions, "onPages" | "signal">;

/** @param ending Ends the command; `signal`, by default the same, ends the publication alone. @returns The exit code. */
export async function buildArchive(
  terminal: Terminal,
  root: string,
  options: BuildOptions,
  { ending, signal = ending, ...course }: BuildCourse & { ending: AbortSignal },
): Promise<number> {
  const output = outputOf(options, root);
  const { site, workers } = await beginSite(root, output, options);
  try {
    const index = await readRecordIndex(root, site.vocabulary, workers.readRecords);
    const parsed = await terminal.progress("Parsing", (onProgress) =>
      intake(root, site.vocabulary, { index, signal: ending, onProgress }),
    );
    const records = parsed.made.length + parsed.refreshed.length;
    if (records > 0) terminal.say(told(parsed));
    const begun: BegunSite = { site, workers, recordIndex: records === 0 ? index : undefined };
    const built = await terminal.progress("Publishing", (onProgress) =>
      publish({ ...options, root, output, onProgress, onWait: terminal.tell, ...course, signal, begun }),
    );
    if (ending.aborted) return 0;
    const { articles, pages, written, removed } = built;
    const files = `${counted(written, "file")} written${removed > 0 ? `, ${removed} removed` : ""} in ${output}`;
    terminal.say(`${counted(articles, "article")} on ${counted(pages, "page")}: ${files}`);
    const report = { made: parsed.made, articles, pages, written, removed };
    return terminal.finish(report, [...parsed.problems, ...built.problems]);
  } finally {
    await workers.close();
  }
}
