/** The text of listed files, once some of them are others. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { lineOf, withVersions } from "../../src/system/file-list.ts";

const path = fc.stringMatching(/^[a-c/.-]{1,4}$/);
const textOf = (files: ReadonlyMap<string, string>) =>
  [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, version]) => lineOf(path, version))
    .join("");

test("is that of the files as they are then", () => {
  const files = fc.array(fc.tuple(path, fc.constantFrom("1-1-1", "2-2-2")), { maxLength: 12 });
  const changes = fc.array(fc.tuple(path, fc.constantFrom("3-3-3", undefined)), { maxLength: 6 });
  fc.assert(
    fc.property(files, changes, (files, changes) => {
      const after = new Map<string, string>(files);
      for (const [path, version] of changes) {
        if (version === undefined) after.delete(path);
        else after.set(path, version);
      }
      expect(withVersions(textOf(new Map(files)), new Map(changes))).toBe(textOf(after));
    }),
    { numRuns: 300 },
  );
});
