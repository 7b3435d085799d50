/**
 * A value that is made when it is first asked for, and kept. For what takes ten milliseconds or more and many runs do not ask for, such as a
 * segmenter of `Intl`.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
