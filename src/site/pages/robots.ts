/** Rules of the robots meta tag. */

/** Whether a robots rule keeps a page out of search engines. */
export function forbidsIndex(robots: string | undefined): boolean {
  return robots?.split(",").some((rule) => /^(?:noindex|none)$/.test(rule.trim())) ?? false;
}
