/** Finds the preferred form of an author's name. */
import { titleLetters } from "../text/same-words.ts";
import type { AuthorName } from "./name.ts";

export interface NameAuthority {
  /** The entry of a name in any of its forms; capitals, spaces and punctuation do not count. */
  entry(name: string): AuthorName | undefined;
  /** The preferred form; the name itself where no entry has it. */
  preferred(name: string): string;
  /** The names in their preferred forms, each once. */
  all(names: readonly string[]): string[];
}

/** Of two entries with one form, the first counts. */
export function nameAuthority(names: readonly AuthorName[]): NameAuthority {
  const known = authorities.get(names) ?? makeAuthority(names);
  authorities.set(names, known);
  return known;
}

const authorities = new WeakMap<readonly AuthorName[], NameAuthority>();

function makeAuthority(names: readonly AuthorName[]): NameAuthority {
  const byLetters = new Map<string, AuthorName>();
  const add = (form: string, entry: AuthorName) => {
    const letters = titleLetters(form);
    if (letters && !byLetters.has(letters)) byLetters.set(letters, entry);
  };
  for (const entry of names) for (const form of [entry.name, ...(entry.variants ?? [])]) add(form, entry);
  // After all that is written, so that a derived form takes none from another entry.
  for (const entry of names) for (const form of turned(entry)) add(form, entry);
  // Most archives have no such file, and each of their articles asks.
  const entry = (name: string) => (byLetters.size > 0 ? byLetters.get(titleLetters(name)) : undefined);
  const preferred = (name: string) => entry(name)?.name ?? name;
  return { entry, preferred, all: (list) => [...new Set(list.map(preferred))] };
}

/** The name with the family name at its other end: `Jong-un Kim` of `Kim Jong-un`. */
function turned({ name, family }: AuthorName): string[] {
  if (!family || family === name) return [];
  if (name.startsWith(family)) return [`${name.slice(family.length).trim()} ${family}`];
  return name.endsWith(family) ? [`${family} ${name.slice(0, -family.length).trim()}`] : [];
}
