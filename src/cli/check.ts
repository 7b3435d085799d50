/** The command `check`: everything that can be checked of an archive and its site. */
import type { Command } from "commander";
import type { Problem } from "../model/problem.ts";
import type { OutputReport } from "../site/output/check-output.ts";
import type { SiteOptions } from "../site/plan/load-site.ts";
import { archiveCommand, type CommonOptions, outputOf } from "./options.ts";
import type { Run } from "./session.ts";
import { counted, eachOnce } from "./terminal.ts";

export interface ArchiveReport extends OutputReport {
  articles: number;
}

export function registerCheck(program: Command, run: Run): void {
  archiveCommand(program, "check", "validate records, vocabularies, links, and the size budget of GitHub Pages").action(
    (options: CommonOptions) =>
      run(options, async ({ terminal, root }) => {
        const output = outputOf(options, root);
        const { sizesInWords, volumesInWords } = await import("../site/output/size-budget.ts");
        const { problems, ...report } = await checkArchive(root, output, options);
        const size = `${(report.size / 1e6).toFixed(1)} MB of 1000 MB`;
        terminal.say(`${counted(report.articles, "article")}, ${counted(report.files, "file")} in ${output}, ${size}`);
        if (report.files > 0) terminal.say(sizesInWords(report.sizes));
        const volumes = volumesInWords(report.volumes);
        if (volumes) terminal.say(volumes);
        if (report.files > 0) terminal.say(linksInWords(report));
        terminal.say(problemsInWords(eachOnce(problems)));
        return terminal.finish(report, problems);
      }),
  );
}

/** `5,397 internal links checked: each leads to its place` */
export function linksInWords({ links, brokenLinks }: Pick<OutputReport, "links" | "brokenLinks">): string {
  const outcome = brokenLinks === 0 ? "each leads to its place" : `${brokenLinks.toLocaleString("en")} of them broken`;
  return `${counted(links, "internal link")} checked: ${outcome}`;
}

/** `2 errors and 1 warning in the whole archive:`, below which the problems are told; those of links are among them. */
export function problemsInWords(problems: readonly Problem[]): string {
  const of = (wanted: Problem["severity"]) => problems.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings] = [of("error"), of("warning")];
  const some = [errors > 0 && counted(errors, "error"), warnings > 0 && counted(warnings, "warning")].filter(Boolean);
  return some.length === 0 ? "no error and no warning" : `${some.join(" and ")} in the whole archive:`;
}

/**
 * Checks the records, the captures, the built site, and what commands that were killed have left.
 * @throws BackfileError when the vocabularies cannot be used.
 */
export async function checkArchive(root: string, output: string, options: SiteOptions): Promise<ArchiveReport> {
  const { UNDATED } = await import("../archive/volumes.ts");
  const { departedProblems } = await import("../archive/departed.ts");
  const { intake } = await import("../intake/intake.ts");
  const { readRecordIndex } = await import("../record/record-index.ts");
  const { checkOutput } = await import("../site/output/check-output.ts");
  const { OUTPUT_LOCK } = await import("../site/output/present-files.ts");
  const { assembleOpened, openSite } = await import("../site/plan/load-site.ts");
  const { leftovers } = await import("./archive-lock.ts");
  const site = await openSite(root, options);
  const index = await readRecordIndex(root, site.vocabulary);
  const { archive, departed, problems } = assembleOpened(site, index);
  const captures = await intake(root, site.vocabulary, { dry: true, index });
  const { problems: faults, ...built } = await checkOutput(output, (id) => {
    const article = archive.byId.get(id);
    return article && (article.when?.year ?? UNDATED);
  });
  const left = leftovers(root, { folder: output, lock: OUTPUT_LOCK });
  return {
    articles: archive.articles.length,
    ...built,
    problems: [...problems, ...departedProblems(departed), ...captures.problems, ...faults, ...left],
  };
}
