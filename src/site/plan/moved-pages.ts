/** Plans what stands at earlier addresses: pages that lead to the present ones, and feeds, because feed readers follow no page. */
import type { Archive, Article } from "../../archive/archive.ts";
import { earlierIds } from "../../vocabulary/earlier-ids.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Listings } from "../pages/listing.ts";
import type { PageDraft, Terms } from "../pages/planned-page.ts";
import { feedPages } from "./feeds.ts";

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

function* movedArticles(archive: Archive, listings: Listings): Generator<PageDraft> {
  for (const [alias, id] of archive.aliases) {
    const article = archive.byId.get(id);
    if (!article) continue;
    const { url: to, title, language, untitled } = listings.entry(article);
    const data = { of: "article", title, to, ...(language && !untitled && { language }) } as const;
    yield { kind: "alias", url: `/articles/${alias}/`, data };
  }
}

/** The page that leads to a term's, and its feeds, which have the articles of the present ones. */
function* movedTerm(
  from: string,
  { name, url }: { name: string; url: string },
  articles: readonly Article[],
  { site }: Vocabulary,
  listings: Listings,
): Generator<PageDraft> {
  yield { kind: "alias", url: from, data: { of: "term", title: name, to: url } };
  yield* feedPages(articles, listings, { title: `${name}: ${site.title}`, home: url, at: from });
}
