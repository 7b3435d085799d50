/**
 * The editions of a source's furniture that its records may have been made by. While records are being read again, and after that
 * was interrupted, some are by one edition and some by another.
 */

export interface Editions {
  /** Lines that are furniture in every edition. */
  always: ReadonlySet<string>;
  /** Lines that are furniture in some editions and not in all. */
  sometimes: ReadonlySet<string>;
}

export function edition(lines: Iterable<string>): Editions {
  return { always: new Set(lines), sometimes: new Set() };
}

/** @param first Absent where there are no records yet. */
export function together(first: Editions | undefined, second: Editions): Editions {
  if (!first) return second;
  const always = new Set([...first.always].filter((line) => second.always.has(line)));
  const all = [first, second].flatMap((one) => [...one.always, ...one.sometimes]);
  return { always, sometimes: new Set(all.filter((line) => !always.has(line))) };
}

/** The lines that some record may have been read by otherwise than `lines` has them. */
export function changedLines({ always, sometimes }: Editions, lines: ReadonlySet<string>): Set<string> {
  return new Set([
    ...[...always].filter((line) => !lines.has(line)),
    ...sometimes,
    ...[...lines].filter((line) => !always.has(line)),
  ]);
}
