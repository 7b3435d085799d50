/** Builds an archive until its pages are in place, before its search index is made: `node bench/build-pages.ts ARCHIVE`. */
import { join } from "node:path";
import { publish } from "../src/site/publish.ts";

const [root = "."] = process.argv.slice(2);
await publish({ root, output: join(root, "_site"), onPages: () => process.exit(0) });
