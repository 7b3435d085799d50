/** Classes of what the review page lists, by which its style sheet shows or hides it. The class of a kind is its name. */

export function ofField(field: string): string {
  return `of-${field}`;
}

/** @param id Of a source. */
export function ofSource(id: string): string {
  return `from-${id}`;
}

/** @param year `2021`, or `undated`. */
export function ofYear(year: string): string {
  return `in-${year}`;
}
