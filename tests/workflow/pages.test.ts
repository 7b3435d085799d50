/** The workflow that publishes an archive on GitHub Pages, read as GitHub reads it. */
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test as it } from "vitest";

interface Step {
  name?: string;
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  needs?: string;
  permissions?: Record<string, string>;
  environment?: { name: string; url: string };
  "timeout-minutes": number;
  steps: Step[];
}
interface Workflow {
  on: { push: { branches: string[] }; workflow_dispatch: unknown };
  permissions: Record<string, string>;
  concurrency: { group: string; "cancel-in-progress": boolean };
  jobs: { test: Job; build: Job; deploy: Job };
}

const text = readFileSync(new URL("../../.github/workflows/pages.yml", import.meta.url), "utf8");
const workflow = load(text) as Workflow;
const { test, build, deploy } = workflow.jobs;
const jobs = [test, build, deploy];
const steps = jobs.flatMap((job) => job.steps);
const place = (job: Job, part: string) =>
  job.steps.findIndex((step) => step.uses?.startsWith(`${part}@`) || step.run?.startsWith(part));
const inOrder = (job: Job, parts: string[]) => {
  const places = parts.map((part) => place(job, part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
};

describe("the GitHub Pages workflow", () => {
  it("runs on a push to main and by hand", () => {
    expect(workflow.on.push.branches).toEqual(["main"]);
    expect(workflow.on).toHaveProperty("workflow_dispatch");
  });

  it("tests, then builds, then deploys what it built", () => {
    inOrder(test, ["actions/checkout", "actions/setup-node", "npm ci", "npm run lint", "npm test"]);
    inOrder(build, ["actions/checkout", "npm ci", "npm run parse", "npm run build", "actions/upload-pages-artifact"]);
    inOrder(deploy, ["actions/deploy-pages"]);
    expect(build.needs).toBe("test");
    expect(deploy.needs).toBe("build");
  });

  it("commits the records of captures that were added on the web page, before it builds", () => {
    const { run } = build.steps[place(build, "npm run parse")] ?? {};
    expect(run).toContain("git add articles/records");
    expect(run).toContain('git push origin "HEAD:$GITHUB_REF"');
  });

  it("tells GitHub where the site is", () => {
    expect(deploy.environment?.name).toBe("github-pages");
    expect(deploy.environment?.url).toContain(`steps.${deploy.steps[0]?.id}.outputs.page_url`);
  });

  it("uses a Node that runs TypeScript, and caches what npm downloads", () => {
    for (const job of [test, build]) {
      const node = job.steps[place(job, "actions/setup-node")]?.with;
      expect(Number(node?.["node-version"])).toBeGreaterThanOrEqual(24);
      expect(node?.cache).toBe("npm");
    }
  });

  it("takes path prefix and address from GitHub, through the environment and not by pasting them into the shell", () => {
    const step = build.steps[place(build, "npm run build")];
    expect(step?.run).toBe('npm run build -- --path-prefix "$BASE_PATH/" --url "$BASE_URL/"');
    const pages = build.steps[place(build, "actions/configure-pages")]?.id;
    expect(step?.env?.BASE_PATH).toBe(`\${{ steps.${pages}.outputs.base_path }}`);
    expect(step?.env?.BASE_URL).toBe(`\${{ steps.${pages}.outputs.base_url }}`);
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  it("uploads the folder that the build writes", () => {
    expect(build.steps[place(build, "actions/upload-pages-artifact")]?.with?.path).toBe("_site");
  });

  it("lets the tests read only, the build commit records, and the deployment write pages", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(test.permissions).toBeUndefined();
    expect(test.steps[place(test, "actions/checkout")]?.with?.["persist-credentials"]).toBe(false);
    expect(build.permissions).toEqual({ contents: "write", pages: "read" });
    expect(deploy.permissions).toEqual({ pages: "write", "id-token": "write" });
  });

  it("finishes one publication before the next, and ends when something hangs", () => {
    expect(workflow.concurrency).toEqual({ group: "pages", "cancel-in-progress": false });
    for (const job of jobs) expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
  });

  it("uses official actions alone", () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });
});
