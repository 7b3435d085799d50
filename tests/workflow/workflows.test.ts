/** The workflows, read as GitHub reads them: one publishes the archive, the other tests the program. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test as it } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

interface Step {
  name?: string;
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  strategy?: { matrix: Record<string, string> };
  needs?: string | string[];
  if?: string;
  permissions?: Record<string, string>;
  outputs?: Record<string, string>;
  environment?: { name: string; url: string };
  "timeout-minutes": number;
  steps: Step[];
}
interface Workflow {
  on: { push: { branches: string[] }; [event: string]: unknown };
  permissions: Record<string, string>;
  concurrency: { group: string; "cancel-in-progress": boolean };
  jobs: { [name: string]: Job };
}

/** As GitHub starts it. Without `--norc` it reads the settings of the person here, for it takes Node's pipes for a remote shell's. */
const BASH = ["--norc", "-e", "-c"];

const read = (name: string) =>
  load(readFileSync(join(import.meta.dirname, `../../.github/workflows/${name}.yml`), "utf8")) as Workflow;
const job = ({ jobs }: Workflow, name: string) => jobs[name] as Job;
const pages = read("pages");
const large = read("pages-large");
const tests = read("tests");
const [build, deploy, errors] = ["build", "deploy", "errors"].map((name) => job(pages, name)) as [Job, Job, Job];
const [records, part, joining] = ["records", "part", "join"].map((name) => job(large, name)) as [Job, Job, Job];
const jobs = [pages, large, tests].flatMap((workflow) => Object.values(workflow.jobs));
const place = ({ steps }: Job, part: string) =>
  steps.findIndex((step) => step.uses?.startsWith(`${part}@`) || step.run?.startsWith(part));
const inOrder = (job: Job, parts: string[]) => {
  const places = parts.map((part) => place(job, part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
};

describe("the workflow that publishes", () => {
  it("runs on a push to main and by hand", () => {
    expect(pages.on.push.branches).toEqual(["main"]);
    expect(pages.on).toHaveProperty("workflow_dispatch");
  });

  it("builds the archive and deploys what it built, and tests no program", () => {
    expect(Object.keys(pages.jobs)).toEqual(["build", "deploy", "errors"]);
    inOrder(build, ["actions/checkout", "npm ci", "npm run parse", "npm run build", "actions/upload-pages-artifact"]);
    inOrder(deploy, ["actions/deploy-pages"]);
    expect(deploy.needs).toBe("build");
    expect(JSON.stringify(pages)).not.toMatch(/npm (run )?(test|lint)/);
  });

  it("commits the records of captures that were added on the web page, before it builds", () => {
    const { run, id } = build.steps[place(build, "npm run parse")] ?? {};
    expect(build.outputs?.errors).toContain(`steps.${id}.outputs.exit-code == '1'`);
    expect(run).toContain("git add articles/records");
    expect(run).toContain('git push origin "HEAD:$GITHUB_REF"');
  });

  it("remembers from run to run what was told of captures that cannot be read", () => {
    const cache = build.steps[place(build, "actions/cache")];
    expect(cache?.with?.path).toBe(".backfile\n_site\n");
    expect(cache?.with?.key).toMatch(new RegExp(`^${cache?.with?.["restore-keys"]}`));
    inOrder(build, ["actions/cache", "npm run parse"]);
  });

  it("tells GitHub where the site is", () => {
    expect(deploy.environment?.name).toBe("github-pages");
    expect(deploy.environment?.url).toContain(`steps.${deploy.steps[0]?.id}.outputs.page_url`);
  });

  it("takes the address from GitHub, through the environment and not by pasting it into the shell", () => {
    const step = build.steps[place(build, "npm run build")];
    expect(step?.run).toContain('npm run build -- --url "$BASE_URL/"');
    const configure = build.steps[place(build, "actions/configure-pages")]?.id;
    expect(step?.env?.BASE_URL).toBe(`\${{ steps.${configure}.outputs.base_url }}`);
  });

  // The exit codes of `backfile build`: done; done, with errors in single files; not done; killed.
  it.each([
    [0, true],
    [1, true],
    [2, false],
    [137, false],
  ])("after exit code %i of the build publishes: %s", async (code, publishes) => {
    const output = join(await temporaryFolder(), "output");
    writeFileSync(output, "");
    const { run, id } = build.steps[place(build, "npm run build")] ?? {};
    const script = `npm() { return ${code}; }\n${run}`;
    const env = { ...process.env, BASE_URL: "https://papers.example", GITHUB_OUTPUT: output };
    expect(spawnSync("bash", [...BASH, script], { env }).status === 0).toBe(publishes);
    expect(readFileSync(output, "utf8")).toBe(`exit-code=${code}\n`);
    expect(build.outputs?.errors).toContain(`steps.${id}.outputs.exit-code == '1'`);
  });

  it("is red at its end where single files have errors, so that the person hears of it", () => {
    expect(errors.needs).toEqual(["build", "deploy"]);
    expect(errors.if).toBe("needs.build.outputs.errors == 'true'");
    expect(spawnSync("bash", [...BASH, errors.steps[0]?.run ?? ""]).status).toBe(1);
  });

  it("uploads the folder that the build writes", () => {
    expect(build.steps[place(build, "actions/upload-pages-artifact")]?.with?.path).toBe("_site");
  });

  it("lets the build commit records, the deployment write pages, and nothing else", () => {
    expect(pages.permissions).toEqual({ contents: "read" });
    expect(build.permissions).toEqual({ contents: "write", pages: "read" });
    expect(deploy.permissions).toEqual({ pages: "write", "id-token": "write" });
    expect(errors.permissions).toBeUndefined();
  });

  it("finishes one publication before the next", () => {
    expect(pages.concurrency).toEqual({ group: "pages", "cancel-in-progress": false });
  });
});

describe("the workflow that publishes a large archive", () => {
  it("takes the place of the other where the repository names parts", () => {
    expect(build.if).toBe("vars.ARCHIVE_PARTS == ''");
    expect(records.if).toBe("vars.ARCHIVE_PARTS != ''");
    expect(large.on.push).toEqual(pages.on.push);
    expect(large.concurrency).toEqual(pages.concurrency);
    expect(part.strategy?.matrix.volumes).toBe(`\${{ fromJSON(vars.ARCHIVE_PARTS) }}`);
  });

  it("makes records in one job, from whose commit every part and the whole are built", () => {
    inOrder(records, ["actions/checkout", "npm ci", "actions/cache", "npm run parse", "actions/upload-artifact"]);
    expect(records.permissions).toEqual({ contents: "write", pages: "read" });
    for (const one of [part, joining]) {
      const commit = one.steps[place(one, "actions/checkout")]?.with?.ref;
      expect(commit).toBe(`\${{ needs.records.outputs.commit }}`);
      expect([one.needs].flat()).toContain("records");
      expect(one.permissions).toBeUndefined();
    }
  });

  it("hands the parts on to the job that joins them, and its site to the deployment", () => {
    inOrder(part, ["actions/cache", "actions/download-artifact", "npm run build", "actions/upload-artifact"]);
    const made = part.steps[place(part, "actions/upload-artifact")]?.with;
    expect(made?.name).toMatch(/^part-/);
    expect(part.steps[place(part, "npm run build")]?.run).toContain(`--output ${made?.path} `);
    const taken = joining.steps.find((step) => step.with?.pattern !== undefined)?.with;
    expect(taken?.pattern).toBe("part-*");
    expect(joining.steps[place(joining, "npm run build")]?.run).toContain(`--join ${taken?.path} `);
    expect(joining.needs).toContain("part");
    expect(joining.steps[place(joining, "actions/upload-pages-artifact")]?.with?.path).toBe("_site");
    expect(job(large, "deploy").needs).toBe("join");
    const cache = part.steps[place(part, "actions/cache")]?.with;
    expect(cache?.path).toBe(`.backfile\n${made?.path}\n`);
    expect(cache?.key).toMatch(/^part-\$\{\{ matrix\.volumes \}\}-/);
  });

  it.each([
    [part, "build", ["--volumes", "..1999", "--output", "_part", "--url", "https://papers.example/"]],
    [joining, "build", ["--join", "_parts", "--url", "https://papers.example/"]],
  ])("passes to the program what it is given", async (of, id, args) => {
    const output = join(await temporaryFolder(), "output");
    writeFileSync(output, "");
    const run = of.steps.find((step) => step.id === id)?.run;
    const script = `npm() { printf '%s\\n' "$@"; return $CODE; }\n${run}`;
    const env = { ...process.env, BASE_URL: "https://papers.example", VOLUMES: "..1999", GITHUB_OUTPUT: output };
    const ran = (CODE: string) => spawnSync("bash", [...BASH, script], { env: { ...env, CODE }, encoding: "utf8" });
    expect(ran("0").stdout.trim().split("\n")).toEqual(["run", "build", "--", ...args]);
    expect([ran("0").status, ran("1").status, ran("2").status]).toEqual([0, 0, 1]);
    expect(readFileSync(output, "utf8")).toContain("exit-code=1\n");
  });

  it("commits new records, and names the commit also where there are none", async () => {
    const [folder, bare] = [await temporaryFolder(), await temporaryFolder()];
    const output = join(await temporaryFolder(), "output");
    writeFileSync(output, "");
    const git = (...args: string[]) => spawnSync("git", args, { cwd: folder, encoding: "utf8" }).stdout.trim();
    spawnSync("git", ["init", "--bare", "--quiet", bare]);
    for (const args of [
      ["init", "--quiet", "-b", "main"],
      ["remote", "add", "origin", bare],
    ])
      git(...args);
    git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--allow-empty", "-m", "first");
    const script = `npm() { mkdir -p articles/records; echo made > articles/records/a.md; }\n${records.steps.find(({ id }) => id === "records")?.run}`;
    const env = { ...process.env, GITHUB_OUTPUT: output, GITHUB_REF: "refs/heads/main" };
    const run = () => spawnSync("bash", [...BASH, script], { cwd: folder, env }).status;
    const first = git("rev-parse", "HEAD");
    expect(run()).toBe(0);
    const made = git("rev-parse", "HEAD");
    expect(made).not.toBe(first);
    expect(spawnSync("git", ["rev-parse", "main"], { cwd: bare, encoding: "utf8" }).stdout.trim()).toBe(made);
    expect(run()).toBe(0);
    expect(git("rev-parse", "HEAD")).toBe(made);
    expect(readFileSync(output, "utf8").match(/commit=.*/g)).toEqual([`commit=${made}`, `commit=${made}`]);
  });
});

describe("the workflow that tests the program", () => {
  it("runs on pull requests too, and may read only", () => {
    expect(tests.on).toHaveProperty("pull_request");
    expect(tests.on.push.branches).toEqual(["main"]);
    expect(tests.permissions).toEqual({ contents: "read" });
    const test = job(tests, "test");
    expect(test.permissions).toBeUndefined();
    expect(test.steps[place(test, "actions/checkout")]?.with?.["persist-credentials"]).toBe(false);
    inOrder(test, ["actions/checkout", "actions/setup-node", "npm ci", "npm run lint", "npm test"]);
  });
});

describe("all workflows", () => {
  it("use a Node that runs TypeScript, and cache what npm downloads", () => {
    for (const one of [build, records, part, joining, job(tests, "test")]) {
      const node = one.steps[place(one, "actions/setup-node")]?.with;
      expect(Number(node?.["node-version"])).toBeGreaterThanOrEqual(24);
      expect(node?.cache).toBe("npm");
    }
  });

  it("paste nothing into a shell, use official actions alone, and end when something hangs", () => {
    for (const { steps, "timeout-minutes": minutes } of jobs) {
      expect(minutes).toBeLessThanOrEqual(30);
      for (const { run = "", uses } of steps) {
        expect(run).not.toContain("${{");
        if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
      }
    }
  });
});
