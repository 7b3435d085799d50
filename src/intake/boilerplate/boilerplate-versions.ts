/**
 * The versions of a source's boilerplate with which its records may have been made. While its captures are read again, and after that was
 * interrupted, some records are made with one version and some with another.
 */

export interface Versions {
  /** Lines that are boilerplate in every version. */
  always: ReadonlySet<string>;
  /** Lines that are boilerplate in some versions and not in all. */
  sometimes: ReadonlySet<string>;
}

export function versionOf(lines: Iterable<string>): Versions {
  return { always: new Set(lines), sometimes: new Set() };
}

/** All versions of both. @param first Absent where there are no records yet. */
export function combined(first: Versions | undefined, second: Versions): Versions {
  if (!first) return second;
  const always = new Set([...first.always].filter((line) => second.always.has(line)));
  const all = [first, second].flatMap((one) => [...one.always, ...one.sometimes]);
  return { always, sometimes: new Set(all.filter((line) => !always.has(line))) };
}

/** The lines that are boilerplate in `lines` and not in every version, or in some version and not in `lines`. */
export function changedLines({ always, sometimes }: Versions, lines: ReadonlySet<string>): Set<string> {
  return new Set([
    ...[...always].filter((line) => !lines.has(line)),
    ...sometimes,
    ...[...lines].filter((line) => !always.has(line)),
  ]);
}
