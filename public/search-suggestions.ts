/** Shows other words to search for, where a question has found little. */
import type { Query } from "./search/query.ts";
import { type Question, writeQuestion } from "./search/question.ts";
import type { Answer, SearchArchive } from "./search/search-archive.ts";
import { compounds, respelled } from "./search/suggest.ts";
import { element, said } from "./search-page.ts";
import { make } from "./search-results.ts";

/** Results below which other words are looked for, which costs a file of each segment. */
const FEW = 5;

/** @param isCurrent Whether nothing else has been asked meanwhile. */
export async function drawSuggestions(
  archive: SearchArchive,
  { hits, frequencies }: Answer,
  query: Query,
  question: Question,
  isCurrent: () => boolean,
): Promise<void> {
  const list = element("#suggestions", HTMLElement);
  const { words } = question;
  if (!words || hits.length >= FEW) return list.replaceChildren();
  const [better, longer] = await Promise.all([
    hits.length === 0 ? respelled(archive, words, query, frequencies) : undefined,
    compounds(archive, query),
  ]);
  if (!isCurrent()) return;
  const link = (words: string) => {
    const address = `?${writeQuestion({ ...question, words })}`;
    return make("a", { href: address, dir: "auto" }, words);
  };
  const lines = [
    ...(better ? [around(said.meant, [link(better)])] : []),
    ...(longer.length > 0
      ? [
          around(
            said.compounds,
            longer.flatMap((word, i) => [...(i > 0 ? [", "] : []), link(word)]),
          ),
        ]
      : []),
  ];
  list.replaceChildren(...lines);
}

/** A sentence with links in place of `{words}`. */
function around(sentence: string, links: readonly (Node | string)[]): HTMLParagraphElement {
  const [before = "", after = ""] = sentence.split("{words}");
  return make("p", {}, before, ...links, after);
}
