/**
 * Lets Eleventy import its own files and the program's from a folder whose name has `#` or `%`. Eleventy uses paths as addresses without
 * encoding them, so that these begin a fragment and an escape. Must be imported before Eleventy.
 */
import { createRequire, registerHooks } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { PROGRAM } from "../../system/program.ts";

const eleventy = dirname(dirname(createRequire(import.meta.url).resolve("@11ty/eleventy")));

const misnamed = [PROGRAM, eleventy].flatMap((folder) => {
  const [assumed, address] = [new URL(`file:${folder}`).href, pathToFileURL(folder).href];
  return assumed === address ? [] : [{ assumed, address }];
});

/** What Eleventy adds to the address of a template to load it cacheBust. */
const CACHE_BUST = /\?_cache_bust=\d+/;

if (misnamed.length > 0) {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const plain = specifier.replace(CACHE_BUST, "");
      const found = misnamed.find(({ assumed }) => plain.startsWith(`${assumed}/`));
      if (!found) return nextResolve(specifier, context);
      const cacheBust = CACHE_BUST.exec(specifier)?.[0] ?? "";
      return nextResolve(found.address + plain.slice(found.assumed.length) + cacheBust, context);
    },
  });
}
