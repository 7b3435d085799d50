/**
 * How the modules are found that Eleventy imports. Must be imported before Eleventy.
 * - A template is loaded once in a process. Eleventy asks for it under a new address in each build, to see its changes; ours come with
 *   a new process, and Node would compile the template anew and keep each of its addresses in the compile cache for ever.
 * - Its own files and the program's are found in a folder whose name has `#` or `%`. Eleventy uses paths as addresses without encoding
 *   them, so that these begin a fragment and an escape.
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

/** What Eleventy adds to the address of a template, with the time; before a `#` of the folder. */
const CACHE_BUST = /\?_cache_bust=\d+/;

registerHooks({
  resolve(specifier, context, nextResolve) {
    const plain = specifier.replace(CACHE_BUST, "");
    const found = misnamed.find(({ assumed }) => plain.startsWith(`${assumed}/`));
    return nextResolve(found ? found.address + plain.slice(found.assumed.length) : plain, context);
  },
});
