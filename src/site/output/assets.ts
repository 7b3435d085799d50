/** The files of `public/`: style sheets, fonts, icons, and the browser's script, which is written in TypeScript. */
import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { joinModules } from "../../system/join-modules.ts";
import { listFiles } from "../../system/list-files.ts";
import { PROGRAM } from "../../system/program.ts";
import { withoutTypes } from "../../system/strip-types.ts";
import { publishedStyle, withFaces } from "./style-sheet.ts";

export interface Asset {
  /** SHA-256 of the file in `public/`, or of all scripts. */
  digest: string;
  /** The content of the file in the site. Types are removed in this call, so that only builds that write the script take the time. */
  content(): string | Uint8Array;
}

/** The assets by their path in the site. @param offline With the faces within the style sheet: browsers load no font from another folder of a disk. */
export async function readAssets(offline = false): Promise<Map<string, Asset>> {
  const { files } = await listFiles(PROGRAM, "public");
  const read = files.map(async ({ path }) => {
    return [path.slice("public/".length), await readFile(join(PROGRAM, path))] as const;
  });
  const all = await Promise.all(read);
  const { scripts = [], others = [] } = Object.groupBy(all, ([path]) => (SCRIPT.test(path) ? "scripts" : "others"));
  const styled = (css: string) => publishedStyle(offline ? withFaces(css, new Map(all)) : css);
  const assets = others.map(
    ([path, bytes]) =>
      [
        path,
        {
          digest: hash("sha256", bytes) + (offline ? " offline" : ""),
          content: () => (path.endsWith(".css") ? styled(new TextDecoder().decode(bytes)) : bytes),
        },
      ] as const,
  );
  return new Map([...assets, ...SCRIPTS.map((name) => [name, joinedScript(name, new Map(scripts))] as const)]);
}

const SCRIPT = /\.[jt]s$/;

/** The scripts of the search page: what it begins with, and what answers questions. */
const SCRIPTS = ["search.js", "search-answer.js"];

/** What this process has joined, by name and digest: `serve` makes sites again and again. */
const joinedScripts = new Map<string, string>();

/** A script with all that it imports, in one file. @param modules TypeScript, or JavaScript in the package, by path. */
function joinedScript(name: string, modules: ReadonlyMap<string, Uint8Array>): Asset {
  const read = (path: string) => {
    const [script, typed] = [modules.get(path), modules.get(path.replace(/js$/, "ts"))];
    const text = new TextDecoder().decode(script ?? typed);
    if (!script && !typed) throw new Error(`there is no public/${path}`);
    return script ? text : withoutTypes(text);
  };
  const digests = [...modules].map(([path, bytes]) => `${path} ${hash("sha256", bytes)}`);
  const digest = hash("sha256", digests.join("\n"));
  const content = () => {
    const key = `${name} ${digest}`;
    const script = joinedScripts.get(key) ?? joinModules(name, read);
    joinedScripts.set(key, script);
    return script;
  };
  return { digest, content };
}
