import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { PROGRAM } from "../../src/system/program.ts";

/** Loads what builds and prints what that made of `Intl` and loaded of libraries that are required. */
const LOADING = `
  import { createRequire } from "node:module";
  const made = [];
  for (const key of Object.getOwnPropertyNames(Intl).filter((key) => /^[A-Z]/.test(key)))
    Intl[key] = new Proxy(Intl[key], {
      construct(constructor, values) {
        made.push(key);
        return Reflect.construct(constructor, values);
      },
    });
  await import("./src/site/publish.ts");
  const { readEdtf } = await import("./src/model/edtf.ts");
  for (const date of ["2021", "2021-02~", "2021-02-28T09:30+09:00"]) readEdtf(date);
  const libraries = Object.keys(createRequire(import.meta.url).cache).filter((path) => /date-fns|edtf/.test(path));
  console.log(JSON.stringify({ made, libraries }));
`;

it("to load what builds takes nothing of Intl, and no library for dates that other archives have", async () => {
  const options = { cwd: PROGRAM };
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", LOADING], options);
  expect(JSON.parse(stdout)).toEqual({ made: [], libraries: [] });
});
