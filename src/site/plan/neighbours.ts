/** The articles around an article of which its page tells: those before and after it, and those that are related to it. */
import { type Archive, type Article, isShown, volumeOfArticle } from "../../archive/archive.ts";
import { firstBut } from "../../text/list.ts";
import { NEAREST } from "./section-bases.ts";

/** Related articles on a page. */
const RELATED = 3;
/** Articles of one day that are considered as related, which bounds the cost of busy days. */
const OF_DAY = 20;

export class Neighbours {
  readonly #archive: Archive;
  /** By id, the number of an article in the archive's order. */
  readonly #places: ReadonlyMap<string, number>;
  /** By volume and day. Made for the first article of a volume: after an edit the pages of few volumes are planned. */
  readonly #days = new Map<string, ReadonlyMap<string, readonly Article[]>>();

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#places = new Map(archive.articles.map(({ id }, place) => [id, place]));
  }

  /** The article after (`-1`, later in time) or before (`1`, earlier in time) in a list in the archive's order; undated articles have none. */
  beside(article: Article, list: readonly Article[], step: 1 | -1): Article | undefined {
    const other = article.when && list[this.#placeIn(list, article) + step];
    return other?.when && other;
  }

  /** Articles of the same day and topics: first those of the same day, then those that share most topics, then the nearest in time. */
  related(article: Article): Article[] {
    if (!article.when) return [];
    const near = new Map<string, { other: Article; shared: number; distance: number }>();
    const day = article.when.day;
    for (const topic of article.topics) {
      for (const { other, distance } of this.#nearIn(topic, article)) {
        if (!other.when || other.id === article.id) continue;
        const known = near.get(other.id);
        if (known) known.shared++;
        else near.set(other.id, { other, shared: 1, distance });
      }
    }
    for (const other of this.#ofDay(article)) {
      if (other.id !== article.id && isShown(other) && !near.has(other.id))
        near.set(other.id, { other, shared: 0, distance: 0 });
    }
    const sameDay = (other: Article) => (day !== undefined && other.when?.day === day ? 1 : 0);
    return [...near.values()]
      .sort(
        (a, b) =>
          sameDay(b.other) - sameDay(a.other) ||
          b.shared - a.shared ||
          a.distance - b.distance ||
          (a.other.id < b.other.id ? -1 : 1),
      )
      .slice(0, RELATED)
      .map(({ other }) => other);
  }

  /** The keys of all articles on which `related` depends, by topic. */
  inputsOfRelated(article: Article): string[] {
    if (!article.when) return [];
    const keys: string[] = [];
    for (const topic of article.topics) {
      keys.push("topic");
      for (const { other } of this.#nearIn(topic, article)) keys.push(other.key);
    }
    keys.push("day");
    for (const other of this.#ofDay(article)) keys.push(other.key);
    return keys;
  }

  *#nearIn(topic: string, article: Article): Generator<{ other: Article; distance: number }> {
    const list = this.#archive.byTopic.get(topic) ?? [];
    const place = this.#placeIn(list, article);
    for (let i = Math.max(0, place - NEAREST); i <= place + NEAREST && i < list.length; i++)
      yield { other: list[i] as Article, distance: Math.abs(i - place) };
  }

  #ofDay(article: Article): readonly Article[] {
    const day = article.when?.day;
    if (!day) return [];
    const volume = volumeOfArticle(article);
    const days = this.#days.get(volume) ?? byDay(this.#archive.volumes.get(volume) ?? []);
    this.#days.set(volume, days);
    return days.get(day) ?? [];
  }

  /** The number of an article in a list that has it and is in the archive's order. */
  #placeIn(list: readonly Article[], { id }: Article): number {
    const place = this.#places.get(id) ?? 0;
    return firstBut(list, (one) => (this.#places.get(one.id) ?? 0) < place);
  }
}

function byDay(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const days = new Map<string, Article[]>();
  for (const article of articles) {
    const day = article.when?.day;
    if (!day) continue;
    const list = days.get(day);
    if (!list) days.set(day, [article]);
    else if (list.length < OF_DAY) list.push(article);
  }
  return days;
}
