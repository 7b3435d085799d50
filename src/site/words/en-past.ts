/** The English words of what an article was and where it was. */
import { numbersOf } from "./numbers.ts";
import type { PastWords } from "./past-words.ts";

const { figure } = numbersOf("en");

export const past: PastWords = {
  movedArticle: "This article has moved:",
  moved: "This page has moved:",
  removed: { title: "Removed", note: "An article was kept at this address. It was removed from the archive." },
  elsewhere: "The same text elsewhere",
  share: (percent) => (percent === 100 ? "the whole text" : `${percent}% of this text`),
  without: "without",
  andMore: (count) => `and ${figure(count)} more`,
  additional: (count) => `with ${figure(count)} ${count === 1 ? "sentence" : "sentences"} of its own`,
  witnesses: "Also saved as",
  corrections: "Corrections",
  corrected: (from, to) =>
    to === undefined ? "changed" : from ? `changed from <q>${from}</q> to <q>${to}</q>` : `set to <q>${to}</q>`,
  taken: "taken out",
};
