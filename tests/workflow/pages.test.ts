/** The workflow that publishes an archive on GitHub Pages, read as GitHub reads it. */
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  needs?: string;
  permissions: Record<string, string>;
  environment?: { name: string; url: string };
  "timeout-minutes": number;
  steps: Step[];
}
interface Workflow {
  on: { push: { branches: string[] }; workflow_dispatch: unknown };
  permissions: Record<string, string>;
  concurrency: { group: string; "cancel-in-progress": boolean };
  jobs: { build: Job; deploy: Job };
}

const text = readFileSync(new URL("../../.github/workflows/pages.yml", import.meta.url), "utf8");
const workflow = load(text) as Workflow;
const { build, deploy } = workflow.jobs;
const place = (part: string) =>
  build.steps.findIndex((step) => step.uses?.startsWith(`${part}@`) || step.run?.startsWith(part));

describe("the GitHub Pages workflow", () => {
  test("runs on a push to main and by hand", () => {
    expect(workflow.on.push.branches).toEqual(["main"]);
    expect(workflow.on).toHaveProperty("workflow_dispatch");
  });

  test("runs the tests before it builds, and builds before it uploads", () => {
    const order = [
      "actions/checkout",
      "actions/setup-node",
      "npm ci",
      "npm test",
      "npm run build",
      "actions/upload-pages-artifact",
    ].map(place);
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test("deploys only what was built and tested", () => {
    expect(deploy.needs).toBe("build");
    expect(deploy.steps.map((step) => step.uses)).toEqual([expect.stringMatching(/^actions\/deploy-pages@v\d+$/)]);
    expect(deploy.environment?.name).toBe("github-pages");
    expect(deploy.environment?.url).toContain(`steps.${deploy.steps[0]?.id}.outputs.page_url`);
  });

  test("uses a Node that runs TypeScript, and caches what npm downloads", () => {
    const node = build.steps[place("actions/setup-node")]?.with;
    expect(Number(node?.["node-version"])).toBeGreaterThanOrEqual(24);
    expect(node?.cache).toBe("npm");
  });

  test("takes path prefix and address from GitHub, through the environment and not by pasting them into the shell", () => {
    const step = build.steps[place("npm run build")];
    expect(step?.run).toBe('npm run build -- --path-prefix "$BASE_PATH/" --url "$BASE_URL/"');
    const pages = build.steps[place("actions/configure-pages")]?.id;
    expect(step?.env?.BASE_PATH).toBe(`\${{ steps.${pages}.outputs.base_path }}`);
    expect(step?.env?.BASE_URL).toBe(`\${{ steps.${pages}.outputs.base_url }}`);
    for (const { run = "" } of [...build.steps, ...deploy.steps]) expect(run).not.toContain("${{");
  });

  test("uploads the folder that the build writes", () => {
    expect(build.steps[place("actions/upload-pages-artifact")]?.with?.path).toBe("_site");
  });

  test("reuses an earlier site only where code, dependencies and address are the same", () => {
    const cache = build.steps[place("actions/cache")]?.with;
    expect(String(cache?.path).trim().split("\n")).toEqual([".backfile", "_site"]);
    for (const key of [cache?.key, cache?.["restore-keys"]]) {
      for (const part of ["base_url", "package-lock.json", ".eleventy.ts", "src/**", "templates/**", "public/**"]) {
        expect(key).toContain(part);
      }
    }
  });

  test("may read the repository and write pages, and nothing else", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(build.permissions).toEqual({ contents: "read", pages: "read" });
    expect(deploy.permissions).toEqual({ pages: "write", "id-token": "write" });
  });

  test("finishes one publication before the next, and ends when something hangs", () => {
    expect(workflow.concurrency).toEqual({ group: "pages", "cancel-in-progress": false });
    for (const job of [build, deploy]) expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
  });

  test("uses official actions alone", () => {
    const used = [...build.steps, ...deploy.steps].flatMap((step) => step.uses ?? []);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });
});
