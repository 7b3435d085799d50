/** Suggests topics: terms of the vocabulary whose phrases stand in headline, dek or text. */

import { IDEOGRAPHS, KANA } from "../../text/scripts.ts";
import type { Topic } from "../../vocabulary/topic.ts";

export interface TopicMatch {
  id: string;
  /** 0 to 1: how much the article speaks of it. */
  weight: number;
  /** The phrases met, most frequent first. */
  phrases: string[];
}

/** Text beyond this length adds nothing to what an article is about. */
const TEXT_LENGTH = 40_000;

/**
 * A phrase in the headline or dek says most, one in the first paragraphs more than one below. A term counts once it has a
 * phrase in the headline, or at least two mentions in the text. Ordered by weight, then as in the vocabulary.
 */
export function matchTopics(
  topics: readonly Topic[],
  article: { title: string; dek: string; body: string },
): TopicMatch[] {
  const title = padded(article.title);
  const dek = padded(article.dek);
  const body = padded(article.body.slice(0, TEXT_LENGTH));
  const opening = body.slice(0, 1200);
  const matches: TopicMatch[] = [];
  for (const topic of topics) {
    let score = 0;
    const phrases: [string, number][] = [];
    for (const phrase of topic.match) {
      const wanted = padded(phrase);
      const inBody = occurrences(body, wanted);
      const points =
        (title.includes(wanted) ? 4 : 0) +
        (dek.includes(wanted) ? 2 : 0) +
        (opening.includes(wanted) ? 1 : 0) +
        Math.min(inBody, 4) * 0.6;
      if (points > 0) phrases.push([phrase, points]);
      score += points;
    }
    if (score < 1.6) continue;
    phrases.sort((a, b) => b[1] - a[1]);
    matches.push({
      id: topic.id,
      weight: Math.min(0.84, 0.3 + score * 0.08),
      phrases: phrases.map(([phrase]) => phrase),
    });
  }
  return matches.sort((a, b) => b.weight - a.weight);
}

const CHINESE_OR_JAPANESE = new RegExp(`[${KANA}${IDEOGRAPHS}]`);

/** Words between single spaces, so that whole words are found by plain search. Scripts without spaces are kept as they are. */
function padded(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, " ")
    .trim();
  return CHINESE_OR_JAPANESE.test(words.slice(0, 40)) ? words : ` ${words} `;
}

function occurrences(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0 && count < 20; at = text.indexOf(wanted, at + wanted.length - 1)) count++;
  return count;
}
