/** The command `serve`: builds, serves the site on this computer, and builds again on every change. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import type { LoadedSite } from "../site/plan/load-site.ts";
import type { Preview as PreviewOfSite } from "../site/preview.ts";
import type { PublishOptions } from "../site/publish.ts";
import { moduleAddress } from "../system/program.ts";
import { type BuildCourse, type BuildOptions, build } from "./build.ts";
import { archiveCommand, FORCE, outputOf, portNumber } from "./options.ts";
import { ENDED, locked, type Run, runWork, type Session } from "./session.ts";
import { DONE, FAILED } from "./terminal.ts";

interface ServeCommandOptions extends BuildOptions {
  port: number;
}

export function registerServe(program: Command, run: Run): void {
  archiveCommand(program, "serve", "build, serve on this machine, and build again on every change")
    .option("--port <number>", "port on 127.0.0.1; 0 takes a free one", portNumber, 8080)
    .option(...FORCE)
    .action((options: ServeCommandOptions) => run(options, (session) => serveSite(session, options)));
}

async function serveSite(session: Session, options: ServeCommandOptions): Promise<number> {
  const { basePath } = await import("../site/pages/address.ts");
  const { serve } = await import("../site/serve.ts");
  const { settleOutput } = await import("../site/output/output-folder.ts");
  const { Preview } = await import("../site/preview.ts");
  const { terminal, root, args, signal } = session;
  const output = outputOf(options, root);
  let code = DONE;
  let preview: PreviewOfSite | undefined;
  /** What was made for the preview that the next build follows. */
  let made: PublishOptions["made"];
  const onPlanned = (load: () => LoadedSite) => {
    preview = new Preview({ root, output: settleOutput(root, output) }, load);
  };
  const served = await serve({
    root,
    output,
    port: options.port,
    build: async () => {
      let prefix: string | undefined;
      const course: BuildCourse = {
        onPlanned,
        onOpened: ({ vocabulary }) => {
          prefix = basePath(vocabulary.site);
        },
      };
      code = await locked(() => build(session, options, course), { sweeps: true })(session);
      return code === FAILED || signal.aborted ? undefined : prefix;
    },
    preview: {
      warm: async () => preview?.warm(),
      show: async (file) => (await preview?.show(file)) ?? false,
      index: async () => {
        const newer = await preview?.index();
        made = newer?.made;
        return newer;
      },
    },
    rebuild: async ({ onPages, signal: afterPages }) => {
      await preview?.close();
      preview = undefined; // Its plan is not kept while another is made.
      const course = { onPlanned, onPages, ...(made && { made }), signal: AbortSignal.any([afterPages, signal]) };
      made = undefined;
      await runWork(
        session,
        locked(() => build(session, options, course), { sweeps: true }),
      );
    },
    rebuildInNewProcess: () => buildInNewProcess(args),
    warn: (text) => terminal.say(text),
    signal,
  });
  if (!served) return code;
  terminal.say(`Serving ${served.address} (Ctrl-C ends it)`);
  await served.closed;
  return ENDED;
}

/**
 * Builds in a new process, with the modules of the program as they are now and not as this process has loaded them. The build prints to
 * the output of this process. Resolves when it has ended, whether it succeeded or not.
 * @param args The arguments of `serve`.
 */
export function buildInNewProcess(args: readonly string[]): Promise<void> {
  const cli = fileURLToPath(moduleAddress("src/cli/cli"));
  const shared = args.filter((argument, i) => !/^--port(?:=|$)/.test(argument) && args[i - 1] !== "--port");
  const child = spawn(process.execPath, [cli, "build", ...shared], { stdio: "inherit" });
  return new Promise((resolve) => child.once("error", () => resolve()).once("close", () => resolve()));
}
