/**
 * Where a capture came from: its address and what the server said. Because captures are never changed, this is in a file beside each,
 * `<capture>.origin.yaml`, under the names of WARC (ISO 28500) and HTTP. A person can write one for a file that was saved by hand.
 */

import { lstatSync, type Stats } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { FAILSAFE_SCHEMA, load } from "js-yaml";
import { encodingOf } from "../capture/bytes/declared-encoding.ts";
import type { Origin } from "../capture/formats/format.ts";
import type { Problem } from "../model/problem.ts";
import { yamlProblems } from "../system/yaml/yaml-fault.ts";
import { toYaml } from "../system/yaml/yaml-text.ts";
import { httpAddress } from "../text/http-address.ts";
import { append } from "../text/list.ts";
import { truncate } from "../text/truncate.ts";
import { DATA_FIELDS, fieldsOfKeys, refusalOf } from "../vocabulary/data-keys.ts";
import { nearest } from "../vocabulary/nearest.ts";
import { joinedKeys, keysOfArchive } from "./stated-keys.ts";

/** Ending of the file beside a capture that says where it came from: `x.txt.origin.yaml`. */
export const ORIGIN = ".origin.yaml";

/** What is kept of a server's answer. No field of a record rests on Date and Last-Modified, which are of the server's clock. */
export interface Answer {
  /** http(s) address without fragment, user name and password. */
  "WARC-Target-URI": string;
  "Content-Type"?: string | undefined;
  Date?: string | undefined;
  "Last-Modified"?: string | undefined;
}

export function originText(answer: Answer): string {
  return toYaml({ ...answer });
}

/** Bytes of an origin file; larger ones are not read. */
const LARGEST = 65_536;

/** What is known of where a capture came from, and of its keys in all of the archive. Problems are warnings, because the capture can be read without it. */
export async function readOrigin(root: string, capture: string): Promise<{ origin: Origin; problems: Problem[] }> {
  const archive = await keysOfArchive(root);
  const { origin, problems } = await readOriginFile(root, `${capture}${ORIGIN}`);
  const fields = joinedKeys(archive, origin.fields);
  return { origin: { ...origin, ...(fields && { fields }) }, problems };
}

async function readOriginFile(root: string, file: string): Promise<{ origin: Origin; problems: Problem[] }> {
  const found = statOf(join(root, file));
  if (!found) return { origin: {}, problems: [] };
  const unusable = (...fault: Fault) => ({ origin: {}, problems: [warning(file, ...fault)] });
  if (!found.isFile()) return unusable("is no plain file", "put the file itself in its place");
  if (found.size > LARGEST) return unusable("is larger than 64 KB", "keep the headers alone");
  const text = await readFile(join(root, file))
    .then(
      (bytes) => utf8.decode(bytes),
      (error: NodeJS.ErrnoException) => error,
    )
    .catch(() => undefined);
  if (text === undefined) return unusable("is not UTF-8 text", "save it as UTF-8");
  if (typeof text !== "string") return unusable(`cannot be opened (${text.code})`, "make it a file that you may read");
  return originOf(text, file);
}

/** Undefined where there is no such file, as beside most captures: to make an error of that takes longer than to look. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** What a file beside a capture says. @param text Its content. @param file Its path, for messages. */
export function originOf(text: string, file: string): { origin: Origin; problems: Problem[] } {
  const unusable = (...fault: Fault) => ({ origin: {}, problems: [warning(file, ...fault)] });
  const faults = yamlProblems(text, { file, keys: [...READ, "Date", "Last-Modified"] });
  if (faults.length > 0) return { origin: {}, problems: faults.map((fault) => ({ ...fault, severity: "warning" })) };
  const headers = headersOf(text);
  if (!headers) return unusable("is no YAML mapping", "write one `Name: value` per line, such as WARC-Target-URI");
  const origin: Origin = {};
  const problems: Problem[] = [];
  for (const [name, value] of headers) {
    const known = READ.find((header) => header.toLowerCase() === name.toLowerCase());
    const meant = known ? undefined : nearest(name, READ);
    const unknown: Fault | undefined = meant && ["no such header", `did you mean ${meant}?`];
    const fault = known ? HEADERS[known](value, origin) : unknown;
    if (fault) problems.push({ ...warning(file, ...fault), field: name });
  }
  return { origin, problems };
}

/** The headers that are read, each with a function that takes the value over, or says what is wrong with it. Other headers are ignored. */
const HEADERS = {
  "WARC-Target-URI"(value: unknown, origin: Origin): Fault | undefined {
    const address = httpAddress(String(value));
    if (!address)
      return [`${JSON.stringify(truncate(String(value), 80))} is no http or https address`, "write a whole address"];
    origin.address = address;
    return undefined;
  },
  "Content-Type"(value: unknown, origin: Origin): Fault | undefined {
    const label = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(String(value))?.[1];
    const encoding = label === undefined ? undefined : encodingOf(label);
    if (label && !encoding) return [`no encoding "${label}" is known`, "write one such as euc-kr, or remove it"];
    if (encoding) origin.encoding = encoding;
    return undefined;
  },
  /** Which key of its records, or column of its table, has which field. */
  Fields(value: unknown, origin: Origin): Fault | undefined {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return ["is no list of fields", "write one `field: key` per line, indented"];
    const entries = Object.entries(value);
    const other = entries.find(([field]) => !DATA_FIELDS.includes(field));
    if (other) {
      const [key, field] = other;
      if (typeof field === "string" && DATA_FIELDS.includes(field))
        return [`${JSON.stringify(key)} is no field`, `write the field first: ${toYaml({ [field]: key }).trim()}`];
      const meant = nearest(key, DATA_FIELDS);
      return [
        `${JSON.stringify(key)} is no field`,
        meant ? `did you mean ${meant}?` : `write one of ${DATA_FIELDS.join(", ")}`,
      ];
    }
    const refusal = entries.map(([, key]) => refusalOf(key)).find((one) => one !== undefined);
    if (refusal) return [refusal.found, refusal.remedy];
    origin.fields = fieldsOfKeys(Object.fromEntries(entries));
    return undefined;
  },
};
const READ = Object.keys(HEADERS) as (keyof typeof HEADERS)[];
type Fault = [found: string, remedy: string];

function warning(file: string, ...[found, remedy]: Fault): Problem {
  return { severity: "warning", file, found, remedy };
}

/** @returns `undefined` where the text is no mapping. */
function headersOf(text: string): [name: string, value: unknown][] | undefined {
  const data = load(text, { schema: FAILSAFE_SCHEMA }) ?? {};
  return typeof data === "object" && !Array.isArray(data) ? Object.entries(data) : undefined;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Warnings of origin files that have problems. @param origins Their paths. */
export async function originProblems(root: string, origins: readonly string[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const path of origins) append(problems, (await readOrigin(root, path.slice(0, -ORIGIN.length))).problems);
  return problems;
}
