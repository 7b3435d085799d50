/** Run before every test file: what it makes in temporary folders is removed when it ends. Vitest heeds no `afterAll` that a test calls. */
import { afterAll } from "vitest";
import { removeTemporaryFolders } from "./temporary-folder.ts";

afterAll(removeTemporaryFolders);
