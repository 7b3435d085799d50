/**
 * Has Node keep the compiled form of modules, TypeScript already stripped, beside the packages: half of the time that a small command
 * takes would go into compiling the same again. Processes that this one starts share it. Where nothing can be written, it does nothing.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { PACKAGE } from "./program.ts";

process.env.NODE_COMPILE_CACHE ??= join(PACKAGE, "node_modules/.cache/backfile");
enableCompileCache(process.env.NODE_COMPILE_CACHE);
