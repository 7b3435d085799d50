/**
 * Has the engine compile a regular expression to machine code when it is first used, and not to byte code first and again at the second use:
 * patterns of all languages take long to compile, and a command that reads a few pages spends a tenth of its time on it.
 */
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--no-regexp-tier-up");
