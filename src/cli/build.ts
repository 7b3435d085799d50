/** The command `build`, which `serve` repeats: makes the records that are missing, then the site. */
import type { Command } from "commander";
import type { Volumes } from "../archive/volumes.ts";
import type { IntakeReport } from "../intake/intake.ts";
import type { OpenedSite } from "../site/plan/load-site.ts";
import type { PreparedSite, Published, PublishOptions } from "../site/publish.ts";
import { stageLines, Timing } from "../system/timing.ts";
import { intakeInWords, intakeWithProgress } from "./intake-progress.ts";
import { archiveCommand, type CommonOptions, FORCE, outputOf, volumes } from "./options.ts";
import { locked, type Run, type Session } from "./session.ts";
import { counted, DONE } from "./terminal.ts";

export interface BuildOptions extends CommonOptions {
  force?: boolean;
  volumes?: Volumes;
  offline?: boolean;
  join?: string;
  timing?: boolean;
}

/** Options of one of the builds of `serve`. */
export interface BuildCourse extends Pick<PublishOptions, "onPages" | "onPlanned" | "signal" | "made"> {
  /** Called with the opened site before captures and records are read. */
  onOpened?: ((site: OpenedSite) => void) | undefined;
}

export function registerBuild(program: Command, run: Run): void {
  archiveCommand(program, "build", "parse what is new, then publish into the output folder")
    .option(...FORCE)
    .option(
      "--volumes <years>",
      "make the pages of these volumes alone, such as 2019..2021 or ..1999,undated, from the records that there are",
      volumes,
    )
    .option("--timing", "print where the time went")
    .option("--offline", "make the copy that is read from a disk, without a web server; default output _offline")
    .option("--join <dir>", "complete the site from the parts in this folder that build --volumes made")
    .action((options: BuildOptions) =>
      run(
        options,
        locked((session) => build(session, options), { sweeps: true }),
      ),
    );
}

/**
 * @param course `signal` ends the publication alone; by default it is that of the session.
 * @param earlier What became of the records before the site was opened anew.
 * @returns The exit code.
 */
export async function build(
  session: Session,
  options: BuildOptions,
  { onOpened, ...course }: BuildCourse = {},
  earlier?: IntakeReport,
): Promise<number> {
  const { terminal, root } = session;
  const output = outputOf(options, root);
  const timing = new Timing(START);
  const end = (outcome: Outcome) => finish(session, options, outcome, timing);
  const { inputsOf, programFiles, readLastBuild, siteOf, writeLastBuild } = await import("../site/last-build.ts");
  const { withAddressesAnew } = await import("../record/archive-files.ts");
  const { Listing } = await import("../site/listing.ts");
  const { sweep } = await import("../system/temporary-file.ts");
  const listing = new Listing(root, output);
  const files = await timing.measure("list of files", () => listing.archive());
  sweep(root, files.temporary);
  const program = await programFiles();
  let inputs = inputsOf(files, program, options);
  const last = onOpened || course.onPages ? undefined : await readLastBuild(root, output, inputs);
  if (last && last.site === siteOf(await listing.present())) return end({ ...last, made: [], written: 0, removed: 0 });
  const { prepareSite, publish } = await timing.measure(START, () => import("../site/publish.ts"));
  const { readRecordIndex } = await import("../record/record-index.ts");
  const { beginDigests } = await import("../accession/capture-folder.ts");
  const { site, workers } = await prepareSite(root, output, { ...options, ...course });
  // A part is made of what the whole is made of: records that one command has made before.
  const isOfParts = options.volumes || options.join !== undefined;
  const digests = isOfParts ? undefined : beginDigests(root, files.captures);
  try {
    onOpened?.(site);
    const index = await timing.measure("records", () =>
      readRecordIndex(root, site.vocabulary, workers.readRecords, files),
    );
    const taken = isOfParts
      ? NOTHING_PARSED
      : await timing.measure("captures", () =>
          intakeWithProgress(session, site.vocabulary, { index, files, addresses: site.addresses, program, digests }),
        );
    const { joinedReports, settleTopics } = await import("./accept-topics.ts");
    const parsed = earlier ? joinedReports(earlier, taken) : taken;
    const settled = isOfParts ? undefined : await settleTopics(session);
    // The site is opened with the vocabulary, which is another now.
    if (settled) return await build(session, options, { onOpened, ...course }, joinedReports(parsed, settled));
    const records = parsed.made.length + parsed.refreshed.length;
    if (records > 0) terminal.say(intakeInWords(parsed));
    if (parsed.addressed) inputs = inputsOf(await withAddressesAnew(root, files), program, options);
    const recordIndex = isOfParts ? index : taken.index;
    const prepared: PreparedSite = { site, workers, ...(recordIndex && { recordIndex }) };
    const signal = course.signal ?? session.signal;
    const onWait = terminal.tell;
    const { present } = listing;
    const built = await terminal.progress("Publishing", (onProgress) =>
      publish({ ...options, root, output, onProgress, onWait, ...course, signal, prepared, present, program, timing }),
    );
    if (session.signal.aborted) return DONE;
    const problems = [...parsed.problems, ...built.problems];
    const { articles, pages } = built;
    // What is told once, of records made and captures found unreadable, is not to be told again.
    const isRepeatable = records === 0 && !parsed.problems.some(({ severity }) => severity === "error");
    if (isRepeatable && !signal.aborted && built.present)
      writeLastBuild(root, output, { inputs, site: siteOf(built.present), articles, pages, problems });
    if (site.vocabulary.topics.length === 0 && articles >= WITHOUT_TOPICS)
      terminal.tell("The archive has no topics yet: npx backfile topics suggest proposes some from its articles.");
    return end({ ...built, made: parsed.made, problems });
  } finally {
    workers.close();
  }
}

/** The first stage: that modules are loaded. */
const START = "start of the program";

type Outcome = Published & Pick<IntakeReport, "made">;

const NOTHING_PARSED: IntakeReport = {
  ...{ made: [], refreshed: [], reread: [], known: 0 },
  ...{ unwanted: [], addressed: false, problems: [] },
};

/** From so many articles on, an archive is told that it has no topics. */
const WITHOUT_TOPICS = 10;

function finish(
  { terminal, root }: Session,
  options: BuildOptions,
  { made, articles, pages, written, removed, problems }: Outcome,
  timing: Timing,
): number {
  const output = outputOf(options, root);
  const files = `${counted(written, "file")} written${removed > 0 ? `, ${removed} removed` : ""} in ${output}`;
  terminal.say(`${counted(articles, "article")} on ${counted(pages, "page")}: ${files}`);
  const stages = options.timing && timing.stages();
  if (stages && !options.json) for (const line of stageLines(stages)) terminal.tell(line);
  const report = { made, articles, pages, written, removed, ...(stages && { timing: stages }) };
  return terminal.finish(report, problems);
}
