/**
 * Has Node cache the compiled form of modules, with the types stripped, below `node_modules`. Without it a small command spends half of
 * its time on compiling the same modules again. Processes that this one starts share the cache. Where the folder cannot be written to,
 * there is no cache.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { PACKAGE } from "./program.ts";

process.env.NODE_COMPILE_CACHE ??= join(PACKAGE, "node_modules/.cache/backfile");
enableCompileCache(process.env.NODE_COMPILE_CACHE);
