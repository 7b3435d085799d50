/** Plans what stands at earlier addresses: pages that lead to the present ones, and feeds, because feed readers follow no page. */
import type { Archive, Article } from "../../archive/archive.ts";
import type { Departed } from "../../archive/departed.ts";
import { TERM_LISTS } from "../../record/address-list.ts";
import { earlierIds } from "../../vocabulary/earlier-ids.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Listings } from "../pages/listing.ts";
import type { PageData } from "../pages/page.ts";
import type { PageDraft, Terms } from "../pages/planned-page.ts";
import { feedPages } from "./feeds.ts";
import { movedSpans } from "./term-spans.ts";

export function* movedPages(
  archive: Archive,
  vocabulary: Vocabulary,
  listings: Listings,
  terms: Terms,
): Generator<PageDraft> {
  yield* movedArticles(archive, listings);
  for (const kind of ["sources", "topics"] as const) {
    const ofTerm = kind === "sources" ? archive.bySource : archive.byTopic;
    for (const [earlier, id] of earlierIds(vocabulary[kind])) {
      const term = terms[kind].find((one) => one.id === id);
      if (term) yield* movedTerm(`/${kind}/${earlier}/`, term, ofTerm.get(id) ?? [], vocabulary, listings);
    }
  }
}

/** What stands at addresses that no entry and no record claims: the article of the same capture, a notice, or the list of terms. */
export function* departedPages(
  { articles, terms }: Departed,
  archive: Archive,
  vocabulary: Vocabulary,
  listings: Listings,
): Generator<PageDraft> {
  for (const { id, list, now } of articles) {
    const url = `/articles/${id}/`;
    const article = now === undefined ? undefined : archive.byId.get(now);
    if (article) yield { kind: "alias", url, data: aliasOf(article, listings) };
    else yield { kind: "removed", url, data: archive.volumes.has(list) ? { year: list } : {} };
  }
  for (const list of TERM_LISTS) {
    const to = `/${list}/`;
    for (const id of terms[list]) {
      const at = `/${list}/${id}/`;
      yield { kind: "alias", url: at, data: { of: "term", title: listings.words.names[list], to } };
      // A feed that its readers follow stays one, without articles.
      if (list !== "authors")
        yield* feedPages([], listings, { title: `${id}: ${vocabulary.site.title}`, home: to, at });
    }
  }
}

function* movedArticles(archive: Archive, listings: Listings): Generator<PageDraft> {
  for (const [alias, id] of archive.aliases) {
    const article = archive.byId.get(id);
    if (!article) continue;
    yield { kind: "alias", url: `/articles/${alias}/`, data: aliasOf(article, listings) };
  }
}

function aliasOf(article: Article, listings: Listings): PageData["alias"] {
  const { url: to, title, language, untitled } = listings.entry(article);
  return { of: "article", title, to, ...(language && !untitled && { language }) };
}

/** The pages that lead to a term's, and its feeds, which have the articles of the present ones. */
function* movedTerm(
  from: string,
  { name, url }: { name: string; url: string },
  articles: readonly Article[],
  { site }: Vocabulary,
  listings: Listings,
): Generator<PageDraft> {
  yield { kind: "alias", url: from, data: { of: "term", title: name, to: url } };
  for (const [earlier, to] of movedSpans(articles, from, url))
    yield { kind: "alias", url: earlier, data: { of: "term", title: name, to } };
  yield* feedPages(articles, listings, { title: `${name}: ${site.title}`, home: url, at: from });
}
