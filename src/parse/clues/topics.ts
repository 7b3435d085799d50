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
  /** What the article states itself to be about. */
  keywords?: readonly string[];
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
  /** Whether the article has a phrase of it as a keyword. */
  stated?: boolean;
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
 * lead and again below, or three times in the text, and in a long text more often: what is mentioned in passing is not what the article is
 * about. Of a phrase that the article states as a keyword fewer are asked for.
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
      // Of phrases that overlap one is met, "missile launches" in "ballistic missile launches", and of those that follow each other.
      const end = ends.get(value.topic) ?? -1;
      ends.set(value.topic, Math.max(end, at + length));
      if (at <= end) continue;
      const known = met.get(value.topic) ?? { mentions: { title: 0, dek: 0, lead: 0, body: 0 }, phrases: new Map() };
      met.set(value.topic, known);
      if (part !== "rest") known.mentions[part]++;
      if (part === "lead" || part === "rest") known.mentions.body++;
      known.phrases.set(value.phrase, (known.phrases.get(value.phrase) ?? 0) + POINTS[part]);
    }
  }
  for (const topic of statedTopics(index, article.keywords ?? [])) {
    const known = met.get(topic);
    if (known) known.mentions.stated = true;
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

/** Those of which a phrase is a whole keyword. */
function statedTopics(index: PhraseIndex<Place>, keywords: readonly string[]): number[] {
  return keywords.flatMap((keyword) => {
    const words = writtenWords(keyword);
    return index
      .find(words)
      .filter(({ length }) => length === words.length)
      .map(({ value }) => value.topic);
  });
}

const POINTS = { title: 4, dek: 2, lead: 1.6, rest: 0.6 };

/**
 * Words of a text for which one mention is asked for (to the nearest), where the lead has one, and where only the text below has them. Of 40 topics given to
 * saved pages 29 were right where two and three mentions were enough for any text up to 1,200 words, and 35 with these, of other pages.
 */
const WORDS_A_MENTION = { withLead: 200, below: 150 };
const WORDS_A_MENTION_OF_KEYWORD = { withLead: 1000, below: 400 };
/** Words of a text that is no longer than a lead and a paragraph, so that there is hardly anything below. */
const SHORT = 200;

/** @param words Length of the text. */
export function isSubject({ title, dek, lead, body, stated = false }: Mentions, words: number): boolean {
  if (title > 0 || dek > 0) return true;
  // A keyword may be one that a newspaper sets below all it prints: what the text hardly speaks of it is not about.
  const { withLead, below } = stated ? WORDS_A_MENTION_OF_KEYWORD : WORDS_A_MENTION;
  const returns = body > lead || words <= SHORT;
  const enough = (least: number, each: number) => body >= Math.max(least, Math.round(words / each));
  return (lead > 0 && returns && enough(2, withLead)) || enough(3, below);
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
