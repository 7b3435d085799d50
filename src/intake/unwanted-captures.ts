/** Captures whose records a person has deleted. The lists of addresses know them, so that no run and no fresh clone makes the records again. */
import { type IdentifiedCapture, partedAddress } from "../accession/capture-folder.ts";
import type { Problem } from "../model/problem.ts";
import { ADDRESSES, type AddressList, hadOther, type KnownAddress, updateAddresses } from "../record/address-list.ts";
import type { RecordKey } from "../record/record-index.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { UnwantedCapture } from "./intake-report.ts";
import { identityOfRecord } from "./member-matches.ts";

/** Those of the captures whose records were deleted. @param captures Without record. */
export function unwantedAmong(
  captures: readonly IdentifiedCapture[],
  { articles }: AddressList,
  keys: readonly RecordKey[],
): UnwantedCapture[] {
  const wanted = new Set(captures.flatMap(({ identity, sha256 }) => [identity, sha256]));
  const listed: KnownAddress[] = [];
  const isWanted = (identity: string) => wanted.has(identity);
  if (wanted.size > 0)
    for (const address of articles.values())
      if (address.identities.some(isWanted) || address.former?.some(isWanted)) listed.push(address);
  if (listed.length === 0) return [];
  const owners = new Map(keys.flatMap((key) => [key.id, ...key.aliases].map((id) => [id, identityOfRecord(key)])));
  const present = new Set(keys.map(identityOfRecord));
  // An article has the address, and it is not one that was given it in place of a deleted one.
  const isInUse = (id: string) => {
    const owner = owners.get(id);
    return owners.has(id) && (owner === undefined || !hadOther(articles, id, owner));
  };
  const gone = new Map(
    listed.flatMap((address) => {
      const { id, identities, former = [] } = address;
      const [own = ""] = identities;
      const ofDeleted = isInUse(id) || present.has(own) ? former : [...identities, ...former];
      return ofDeleted.flatMap((identity) => (present.has(identity) ? [] : [[identity, address] as const]));
    }),
  );
  return captures.flatMap(({ path, identity, sha256 }) => {
    // A file may be parted into articles today that was one when its record was deleted.
    const address = gone.get(identity) ?? gone.get(sha256);
    if (!address) return [];
    const { id, list, line, reason = "its record was deleted" } = address;
    return { capture: path, identity, id, line: `${ADDRESSES}/${list}.txt:${line}`, reason };
  });
}

/** Warnings of captures that were added in this run and are unwanted. */
export function unwantedProblems(unwanted: readonly UnwantedCapture[], added: readonly string[] = []): Problem[] {
  const fresh = new Set(added);
  return unwanted.flatMap(({ capture, id, line, reason }): Problem[] => {
    if (!fresh.has(partedAddress(capture).file)) return [];
    const found = `no record is made: it was in the archive as ${id}, and is unwanted (${reason})`;
    return [{ severity: "warning", file: capture, found, remedy: `remove ${line}, then run parse` }];
  });
}

/** Adds what is published now to the lists of addresses. @param present The records as they are now. @returns Whether a list changed. */
export function listAddresses(
  root: string,
  known: AddressList,
  present: readonly RecordKey[],
  authors: Iterable<string>,
  captures: readonly IdentifiedCapture[],
  { sources, topics }: Vocabulary,
): Promise<boolean> {
  const references = new Map<string, string>();
  for (const { path, identity, reference } of captures)
    if (reference) references.set(path.replace(/^articles\//, ""), identity);
  const articles = present.map((key) => {
    const { id, file, aliases } = key;
    const own = identityOfRecord(key);
    const others = (key.references ?? []).flatMap((path) => references.get(path) ?? []);
    return { id, file, aliases, identities: own === undefined ? [] : [own, ...others] };
  });
  const terms = { sources: sources.map(({ id }) => id), topics: topics.map(({ id }) => id), authors };
  return updateAddresses(root, known, articles, terms);
}
