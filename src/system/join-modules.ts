/** Joins modules into one file, so that a browser loads them with one request: each import would be asked for once the one before is there. */
import { posix } from "node:path";

/**
 * The module with all that it imports by relative paths, in the order in which they would run. Each stays a scope of its own. Their comments are left out. The
 * file exports what the module does.
 * @param entry Path of the module. @param read Gives the JavaScript of a module, whose imports and exports are named and stand at the
 * beginning of a line. Imports do not lead in a circle.
 */
export function joinModules(entry: string, read: (path: string) => string): string {
  const joined = new Map<string, string>();
  let exported: readonly string[] = [];
  const add = (path: string): string => {
    const known = joined.get(path);
    if (known !== undefined) return known;
    const own: string[] = [];
    const body = withoutComments(read(path))
      .replace(IMPORT, (_, names: string, from: string) => {
        const module = add(posix.join(posix.dirname(path), from));
        return `const {${names.replaceAll(" as ", ": ")}} = ${module};`;
      })
      .replace(EXPORT, (_, kind: string, name: string) => {
        own.push(name);
        return `${kind} ${name}`;
      });
    const name = `module${joined.size + 1}`;
    joined.set(path, name);
    parts.push(`const ${name} = (() => {\n${body.trim()}\nreturn { ${own.join(", ")} };\n})();\n`);
    // The entry is the last to be joined.
    exported = own;
    return name;
  };
  const parts: string[] = [];
  const name = add(entry);
  return parts.join("") + (exported.length > 0 ? `export const { ${exported.join(", ")} } = ${name};\n` : "");
}

/** The module without the documentation comments that stand on lines of their own. */
function withoutComments(module: string): string {
  let inside = false;
  const kept = module.split("\n").filter((line) => {
    const text = line.trim();
    const begins = !inside && text.startsWith("/**");
    const comment = inside || begins;
    if (comment) inside = !text.endsWith("*/");
    return !comment;
  });
  return kept.join("\n");
}

const IMPORT = /^import \{([^{}]*)\} from "(\.[^"\n]+)";/gm;
const EXPORT = /^export ((?:async )?function\*?|const|class) ([\w$]+)/gm;
