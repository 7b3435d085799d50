/** What a person states of the keys of data, for all files of the archive (`articles/site.yaml`) or beside one of them. */
import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { versionOf } from "../system/file-store.ts";
import { type FieldsOfKeys, fieldsOfKeys } from "../vocabulary/data-keys.ts";
import { examineSite, salvageSite } from "../vocabulary/site.ts";
import { VOCABULARY_FILES } from "../vocabulary/vocabulary.ts";

let last: { version: string; fields: FieldsOfKeys | undefined } | undefined;

/** The field of each key that `site.yaml` names; `undefined` where it names none. What is wrong with it is told where the vocabulary is read. */
export async function keysOfArchive(root: string): Promise<FieldsOfKeys | undefined> {
  const at = join(root, VOCABULARY_FILES.site);
  const version = `${at}\n${versionOf(at)}`;
  if (last?.version === version) return last.fields;
  const text = await readFile(at, "utf8").catch(() => undefined);
  const examined = text === undefined ? undefined : examineSite(text, VOCABULARY_FILES.site);
  const keys = examined && (examined.value ?? salvageSite(examined)).keys;
  const fields = keys && fieldsOfKeys(keys);
  last = { version, fields: fields && fields.size > 0 ? fields : undefined };
  return last.fields;
}

/** The keys of the archive and those of a file, which come first. */
export function joinedKeys(archive: FieldsOfKeys | undefined, own: FieldsOfKeys | undefined): FieldsOfKeys | undefined {
  if (!own) return archive;
  const stated = new Set(own.values());
  return new Map([...[...(archive ?? [])].filter(([, field]) => !stated.has(field)), ...own]);
}

/** Changes with what is stated; empty where nothing is. */
export function digestOfKeys(fields: FieldsOfKeys | undefined): string {
  return fields ? hash("sha256", JSON.stringify([...fields])).slice(0, 12) : "";
}
