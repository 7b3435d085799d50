/**
 * A value that is made when it is first asked for, and kept. For what `Intl` makes: a segmenter or the names of regions take ten to
 * twenty milliseconds, and many runs ask for none.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
