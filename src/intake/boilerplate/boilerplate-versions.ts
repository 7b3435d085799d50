/**
 * The versions of a source's furniture that its records may have been made by. While records are being read again, and after that
 * was interrupted, some are by one versionOf and some by another.
 */

export interface Versions {
  /** Lines that are furniture in every versionOf. */
  always: ReadonlySet<string>;
  /** Lines that are furniture in some versions and not in all. */
  sometimes: ReadonlySet<string>;
}

export function versionOf(lines: Iterable<string>): Versions {
  return { always: new Set(lines), sometimes: new Set() };
}

/** @param first Absent where there are no records yet. */
export function together(first: Versions | undefined, second: Versions): Versions {
  if (!first) return second;
  const always = new Set([...first.always].filter((line) => second.always.has(line)));
  const all = [first, second].flatMap((one) => [...one.always, ...one.sometimes]);
  return { always, sometimes: new Set(all.filter((line) => !always.has(line))) };
}

/** The lines that some record may have been read by otherwise than `lines` has them. */
export function changedLines({ always, sometimes }: Versions, lines: ReadonlySet<string>): Set<string> {
  return new Set([
    ...[...always].filter((line) => !lines.has(line)),
    ...sometimes,
    ...[...lines].filter((line) => !always.has(line)),
  ]);
}
