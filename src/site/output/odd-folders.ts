/**
 * Lets Eleventy import its own files and the program's from a folder whose name holds `#` or `%`. It takes a path for an address as it
 * stands, in which these begin a fragment and an escape. Takes effect by being imported before Eleventy.
 */
import { createRequire, registerHooks } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { PROGRAM } from "../../system/program.ts";

const eleventy = dirname(dirname(createRequire(import.meta.url).resolve("@11ty/eleventy")));

const misnamed = [PROGRAM, eleventy].flatMap((folder) => {
  const [taken, address] = [new URL(`file:${folder}`).href, pathToFileURL(folder).href];
  return taken === address ? [] : [{ taken, address }];
});

/** What Eleventy adds to the address of a template, so that it is loaded anew. */
const AGAIN = /\?_cache_bust=\d+/;

if (misnamed.length > 0) {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const plain = specifier.replace(AGAIN, "");
      const found = misnamed.find(({ taken }) => plain.startsWith(`${taken}/`));
      if (!found) return nextResolve(specifier, context);
      const again = AGAIN.exec(specifier)?.[0] ?? "";
      return nextResolve(found.address + plain.slice(found.taken.length) + again, context);
    },
  });
}
