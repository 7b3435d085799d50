/** Suggests topics: terms of the vocabulary whose phrases stand in headline, dek or text. */

import { append } from "../../text/list.ts";
import type { Topic } from "../../vocabulary/topic.ts";
import { PhraseIndex } from "./phrase-index.ts";
import { BREAK, writtenWords } from "./phrase-words.ts";

export interface TopicMatch {
  id: string;
  /** 0 to 1: how much the article speaks of it. */
  weight: number;
  /** The phrases met, most frequent first. */
  phrases: string[];
}

/** The text of an article in which topics are looked for. */
export interface TopicText {
  title: string;
  dek: string;
  /** Paragraphs, a line for each. */
  body: string;
}

/** Text beyond this length adds nothing to what an article is about. */
const TEXT_LENGTH = 40_000;

/** The first paragraphs, as far as they are within so many words: a news story says there what it is about. */
export const LEAD_WORDS = 90;

/** How often phrases of a topic are met in the parts of an article. */
export interface Mentions {
  title: number;
  dek: number;
  lead: number;
  /** In the lead and below. */
  body: number;
}

export interface MentionedTopic {
  topic: Topic;
  mentions: Mentions;
  /** The phrases met, with how much they say. */
  phrases: Map<string, number>;
  /** Whether it is what the article is about. */
  isSubject: boolean;
}

/**
 * The topics of an article, by weight, then as in the vocabulary. A term counts where a phrase of it stands in the headline or the dek, in the
 * lead and once more, or three times in the text: what is mentioned in passing is not what the article is about.
 */
export function matchTopics(topics: readonly Topic[], article: TopicText): TopicMatch[] {
  return mentionedTopics(topics, article)
    .filter(({ isSubject }) => isSubject)
    .map(({ topic: { id }, mentions, phrases }) => ({
      id,
      weight: weightOf(mentions),
      phrases: [...phrases].sort((a, b) => b[1] - a[1]).map(([phrase]) => phrase),
    }))
    .sort((a, b) => b.weight - a.weight);
}

/** The topics of which a phrase stands in the article, if only in passing, in the order of the vocabulary. */
export function mentionedTopics(topics: readonly Topic[], article: TopicText): MentionedTopic[] {
  const index = indexOf(topics);
  const [lead, rest] = leadAndRest(article.body.slice(0, TEXT_LENGTH));
  const parts = { title: writtenWords(article.title), dek: writtenWords(article.dek), lead, rest };
  const met = new Map<number, Pick<MentionedTopic, "mentions" | "phrases">>();
  for (const part of ["title", "dek", "lead", "rest"] as const) {
    const ends = new Map<number, number>();
    for (const { value, at, length } of index.find(parts[part])) {
      // Of phrases that overlap one is met: "missile launches" in "ballistic missile launches".
      if (at < (ends.get(value.topic) ?? 0)) continue;
      ends.set(value.topic, at + length);
      const known = met.get(value.topic) ?? { mentions: { title: 0, dek: 0, lead: 0, body: 0 }, phrases: new Map() };
      met.set(value.topic, known);
      if (part !== "rest") known.mentions[part]++;
      if (part === "lead" || part === "rest") known.mentions.body++;
      known.phrases.set(value.phrase, (known.phrases.get(value.phrase) ?? 0) + POINTS[part]);
    }
  }
  const words = lead.length + rest.length;
  return [...met]
    .sort(([a], [b]) => a - b)
    .map(([topic, known]) => ({
      topic: topics[topic] as Topic,
      ...known,
      isSubject: isSubject(known.mentions, words),
    }));
}

const POINTS = { title: 4, dek: 2, lead: 1.6, rest: 0.6 };

/** Below the lead three mentions are asked for, and in a long text one for every so many words. */
const WORDS_A_MENTION = 400;

/** @param words Length of the text. */
export function isSubject({ title, dek, lead, body }: Mentions, words: number): boolean {
  if (title > 0 || dek > 0 || (lead > 0 && body > 1)) return true;
  return body >= Math.max(3, words / WORDS_A_MENTION);
}

function weightOf({ title, dek, lead, body }: Mentions): number {
  const score = Math.sign(title) * 4 + Math.sign(dek) * 2 + Math.sign(lead) + Math.min(body, 4) * 0.6;
  return Math.min(0.84, 0.3 + score * 0.08);
}

type Place = { topic: number; phrase: string };

/** The phrases of a vocabulary, which is the same for all articles of a run. */
const indexes = new WeakMap<readonly Topic[], PhraseIndex<Place>>();

function indexOf(topics: readonly Topic[]): PhraseIndex<Place> {
  const known = indexes.get(topics);
  if (known) return known;
  const index = new PhraseIndex<Place>();
  for (const [topic, { match }] of topics.entries()) for (const phrase of match) index.add(phrase, { topic, phrase });
  indexes.set(topics, index);
  return index;
}

/** The first paragraph, and those after it that are within the lead; then the others. */
function leadAndRest(body: string): [lead: string[], rest: string[]] {
  const lead: string[] = [];
  const rest: string[] = [];
  for (const paragraph of body.split("\n")) {
    const words = writtenWords(paragraph);
    if (words.length === 0) continue;
    const isLead = rest.length === 0 && (lead.length === 0 || lead.length + words.length <= LEAD_WORDS);
    const part = isLead ? lead : rest;
    part.push(BREAK);
    append(part, words);
  }
  return [lead, rest];
}
