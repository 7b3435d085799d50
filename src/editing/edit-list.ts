/** Edits a list of entries in YAML, such as `articles/topics.yaml`. Comments, order and layout of the other entries stay. */
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { spliced, yamlEdits } from "../record/edit-file.ts";
import { yamlLines } from "../system/yaml/yaml-text.ts";

/** An entry as the file has it: every scalar is text. */
export interface RawEntry {
  readonly [key: string]: unknown;
}

/** The entries of a list; none where the file is empty. @throws YAMLException where the text is no YAML. */
export function entriesOf(text: string): RawEntry[] {
  // js-yaml refuses a document without content.
  const raw = /^[^\s#]/m.test(text) ? load(text, { schema: FAILSAFE_SCHEMA }) : undefined;
  return Array.isArray(raw) ? raw : [];
}

/** The text with other entries. */
export function withEntries(text: string, entries: readonly RawEntry[]): string {
  const body = text.endsWith("\n") || text === "" ? text : `${text}\n`;
  if (entriesOf(body).length === 0) return `${body.replace(/^\[\][ \t]*\n/m, "")}${yamlLines([...entries], 1)}\n`;
  // A list is edited as the value of a key, because that is how mappings are.
  const yaml = KEY + body;
  return spliced(yaml, yamlEdits(yaml, new Map([["entries", entries]]), [])).slice(KEY.length);
}

const KEY = "entries:\n";
