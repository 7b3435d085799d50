/** The English words of what an article was and where it was. */
import type { PastWords } from "./past-words.ts";

export const past: PastWords = {
  movedArticle: "This article has moved:",
  moved: "This page has moved:",
  removed: { title: "Removed", note: "An article was kept at this address. It was removed from the archive." },
};
