/** The archive's own words: who publishes, what about, and what the site is called. Read from `articles/*.yaml`. */
import type { Site } from "./site.ts";
import type { Source } from "./source.ts";
import type { Topic } from "./topic.ts";

export interface Vocabulary {
  site: Site;
  /** In the order of the file. */
  sources: Source[];
  /** In the order of the file. */
  topics: Topic[];
}
