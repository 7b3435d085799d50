/** Captures whose records a person has deleted. The lists of addresses know them, so that no run and no fresh clone makes the records again. */
import { type IdentifiedCapture, partedAddress } from "../accession/capture-folder.ts";
import type { Problem } from "../model/problem.ts";
import { ADDRESSES, type AddressList, type KnownAddress, updateAddresses } from "../record/address-list.ts";
import type { AuthorIds, RecordKey } from "../record/record-index.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { UnwantedCapture } from "./intake-report.ts";
import { identityOfRecord } from "./member-matches.ts";

/** Tells of a capture without a record whether one was deleted. */
export function unwantedBy(
  { articles }: AddressList,
  keys: readonly RecordKey[],
): (capture: IdentifiedCapture) => UnwantedCapture | undefined {
  const ids = new Set(keys.flatMap(({ id, aliases }) => [id, ...aliases]));
  const present = new Set(keys.map(identityOfRecord));
  const gone = new Map(
    [...articles.values()].flatMap((address) => {
      const { id, identities } = address;
      const [own] = identities;
      return own === undefined || ids.has(id) || present.has(own)
        ? []
        : identities.map((identity): [string, KnownAddress] => [identity, address]);
    }),
  );
  return ({ path, identity, sha256 }) => {
    // A file may be parted into articles today that was one when its record was deleted.
    const address = gone.get(identity) ?? gone.get(sha256);
    if (!address) return undefined;
    const { id, list, line, reason = "its record was deleted" } = address;
    return { capture: path, identity, id, line: `${ADDRESSES}/${list}.txt:${line}`, reason };
  };
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

/** Adds what is published now to the lists of addresses. @returns Whether one changed. */
export function listAddresses(
  root: string,
  known: AddressList,
  present: readonly (RecordKey & AuthorIds)[],
  captures: readonly IdentifiedCapture[],
  { sources, topics }: Vocabulary,
): Promise<boolean> {
  const references = new Map(
    captures.flatMap(({ path, identity, reference }) =>
      reference ? [[path.replace(/^articles\//, ""), identity]] : [],
    ),
  );
  const articles = present.map((key) => {
    const { id, file, aliases } = key;
    const own = identityOfRecord(key);
    const others = (key.references ?? []).flatMap((path) => references.get(path) ?? []);
    return { id, file, aliases, identities: own === undefined ? [] : [own, ...others] };
  });
  return updateAddresses(root, known, articles, {
    sources: sources.map(({ id }) => id),
    topics: topics.map(({ id }) => id),
    authors: new Set(present.flatMap(({ authorIds }) => authorIds)),
  });
}
