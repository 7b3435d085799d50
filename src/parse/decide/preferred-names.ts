/** Authors in the forms of the authority file, so that clues which write one name in two ways agree. */
import type { Clues } from "../../model/reading.ts";
import type { AuthorName } from "../../vocabulary/name.ts";
import { nameAuthority } from "../../vocabulary/name-authority.ts";

export function withPreferredNames(clues: Clues, names: readonly AuthorName[] = []): Clues {
  if (names.length === 0) return clues;
  const authority = nameAuthority(names);
  return { ...clues, authors: clues.authors.map((clue) => ({ ...clue, value: authority.all(clue.value) })) };
}
