/**
 * Which records are those of the articles of files that hold several, where neither the bytes nor the path tells: a record that was made
 * of the whole file, or of a file whose bytes have changed since.
 */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type IdentifiedCapture, partedAddress } from "../accession/capture-folder.ts";
import { splitFile } from "../record/front-matter.ts";
import type { RecordKey } from "../record/record-index.ts";
import { standingOf } from "../record/refresh.ts";
import { append } from "../text/list.ts";
import { titleLetters } from "../text/same-words.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

export interface SettledMembers {
  /** The captures as records are matched with them: a file whose record is of the whole is one. */
  captures: readonly IdentifiedCapture[];
  /** Records of articles by the identity of the capture. */
  records: ReadonlyMap<string, RecordKey>;
}

/** @param refresh Whether records may be parted, and matched with articles of other bytes. */
export async function settleMembers(
  root: string,
  captures: readonly IdentifiedCapture[],
  keys: readonly RecordKey[],
  vocabulary: Vocabulary,
  refresh: boolean,
): Promise<SettledMembers> {
  if (!refresh && captures.every(({ identity, sha256 }) => identity === sha256))
    return { captures, records: new Map() };
  // A file may have the sign of a member in its name.
  const whole = new Set(captures.flatMap(({ path, identity, sha256 }) => (identity === sha256 ? [path] : [])));
  const fileOf = (path: string) => (whole.has(path) ? path : partedAddress(path).file);
  const files = Map.groupBy(captures, ({ path }) => fileOf(path));
  const named = keys.filter(({ capture }) => capture !== undefined);
  const ofFile = Map.groupBy(named, ({ capture }) => fileOf(`articles/${capture}`));
  const byHash = Map.groupBy(keys, ({ sha256 }) => sha256);
  const settled: IdentifiedCapture[] = [];
  const records = new Map<string, RecordKey>();
  for (const [file, members] of files) {
    const [first] = members as [IdentifiedCapture, ...IdentifiedCapture[]];
    const own = [...new Set([...(byHash.get(first.sha256) ?? []), ...(ofFile.get(file) ?? [])])];
    const isParted = first.path !== file;
    const ofWhole = isParted ? own.find(({ capture = "" }) => partedAddress(capture).member === undefined) : undefined;
    if (ofWhole && (!refresh || ofWhole.unreadable || (await recordOf(root, ofWhole)).bodyEdited)) {
      settled.push({ path: file, sha256: first.sha256, identity: first.sha256 });
      continue;
    }
    append(settled, members);
    const open = own.filter((key) => !key.unreadable && !members.some((member) => isOf(key, member)));
    if (refresh && open.length > 0 && (isParted || open.some(isOfMember)))
      await assign(
        root,
        members.filter((member) => !own.some((key) => isOf(key, member))),
        open,
        vocabulary,
        records,
      );
  }
  return { captures: settled, records };
}

/** SHA-256 of files of which, until a refresh, one record is of the whole file: `settleMembers` takes them for one capture whatever they hold. */
export function recordedWhole(keys: readonly RecordKey[]): Set<string> {
  const whole = new Set<string>();
  for (const key of keys) if (key.sha256 !== undefined && !key.unreadable && !isOfMember(key)) whole.add(key.sha256);
  return whole;
}

function isOfMember({ capture = "" }: RecordKey): boolean {
  return partedAddress(capture).member !== undefined;
}

function isOf(key: RecordKey, member: IdentifiedCapture): boolean {
  return identityOfRecord(key) === member.identity;
}

/** The identity of the capture that a record was made of. */
export function identityOfRecord({ sha256, capture = "" }: Pick<RecordKey, "sha256" | "capture">): string | undefined {
  const { member } = partedAddress(capture);
  return sha256 !== undefined && member !== undefined ? `${sha256}#${member}` : sha256;
}

interface Described {
  title: string;
  date: string;
}

/** Gives each record the article that is most like it, the likest first. */
async function assign(
  root: string,
  members: readonly IdentifiedCapture[],
  keys: readonly RecordKey[],
  vocabulary: Vocabulary,
  records: Map<string, RecordKey>,
): Promise<void> {
  const known = await Promise.all(keys.map(async (key) => ({ key, ...(await recordOf(root, key)) })));
  const read: (Described & { member: IdentifiedCapture })[] = [];
  // Loaded only here: most runs parse nothing in this process, and the parser is most of the program.
  const { tryParse } = await import("./parse-capture.ts");
  for (const member of members) {
    const { draft } = await tryParse(root, member.path, vocabulary);
    if (draft) read.push({ member, title: draft.frontMatter.title ?? "", date: draft.frontMatter.date ?? "" });
  }
  const pairs = known
    .flatMap((one) => read.map((other) => ({ ...one, member: other.member, likeness: likeness(one, other) })))
    .filter(({ likeness: much, key }) => much >= ALIKE || (!isOfMember(key) && known.length === 1))
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        read.findIndex(({ member }) => member === a.member) - read.findIndex(({ member }) => member === b.member),
    );
  const taken = new Set<RecordKey>();
  for (const { key, member } of pairs) {
    if (taken.has(key) || records.has(member.identity)) continue;
    taken.add(key);
    records.set(member.identity, key);
  }
}

/** An article of another title and day is another article. */
const ALIKE = 0.5;

/** From 0 to 1: the share of the title's words that both have, and a little more for the same day. */
function likeness(a: Described, b: Described): number {
  const day = a.date !== "" && a.date.slice(0, 10) === b.date.slice(0, 10) ? SAME_DAY : 0;
  if (titleLetters(a.title) === titleLetters(b.title) && a.title !== "") return 1 - SAME_DAY + day;
  const [one, other] = [wordsOf(a.title), wordsOf(b.title)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return (1 - 2 * SAME_DAY) * (shared / Math.max(1, one.size, other.size)) + day;
}

const SAME_DAY = 0.1;

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** What the parser had read into a record, and whether a person has changed its text. */
async function recordOf(root: string, { file }: RecordKey): Promise<Described & { bodyEdited: boolean }> {
  const { data, body } = splitFile(await readFile(join(root, file), "utf8"), file);
  const evidence = (data.evidence ?? {}) as { [field: string]: { certainty: "low"; rule: string; read?: unknown } };
  const textOf = (field: string) => String(evidence[field]?.read ?? data[field] ?? "");
  const bodyEdited = standingOf({ ...data, body, evidence: evidence as never }, "body") === "edited";
  return { title: textOf("title"), date: textOf("date"), bodyEdited };
}
