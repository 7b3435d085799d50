/** A feed as JSON Feed 1.1 (jsonfeed.org), with the same articles as the Atom feed beside it. */
import type { SiteContext } from "../src/site/pages/context.ts";
import type { FeedEntry } from "../src/site/pages/feed.ts";
import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("json-feed", ({ title, home, self, entries }, context) => {
  const { site, absolute } = context;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: absolute(home),
    feed_url: absolute(self),
    description: site.description,
    icon: absolute("/icon.svg"),
    language: site.language,
    authors: [{ name: site.title, url: absolute("/") }],
    items: entries.map((entry) => item(entry, context)),
  };
  return raw(`${JSON.stringify(feed)}\n`);
});

/**
 * `content_text`, which JSON Feed requires, has the newspaper, the day and the beginning of the text, as in the Atom feed. `_article` is an
 * extension by the rules of JSON Feed: the newspaper, and the date in EDTF.
 */
function item({ entry, published, updated, origin, summary }: FeedEntry, { absolute }: SiteContext): object {
  const { url, title, authors, source, topics, language, date } = entry;
  const names = authors.length > 0 ? authors : source ? [source.name] : [];
  return {
    id: absolute(url),
    url: absolute(url),
    title,
    content_text: [origin, summary].filter(Boolean).join("\n\n"),
    ...(published && { date_published: published }),
    ...(published && updated !== published && { date_modified: updated }),
    ...(names.length > 0 && { authors: names.map((name) => ({ name })) }),
    ...(topics.length > 0 && { tags: topics.map(({ name }) => name) }),
    ...(language && { language }),
    _article: {
      about: absolute("/about/"),
      ...(source && { source: source.name }),
      ...(date && { date: date.edtf }),
    },
  };
}
