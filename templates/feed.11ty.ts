/** An Atom feed (RFC 4287): the latest articles, each with its permanent address. */
import type { SiteContext } from "../src/site/pages/context.ts";
import type { FeedEntry } from "../src/site/pages/feed.ts";
import { machineDates } from "../src/site/pages/machine-dates.ts";
import { type Html, html, xml } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("feed", (page, context) => {
  const { site, absolute } = context;
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="${site.language}">
<id>${absolute(page.self)}</id>
<title>${page.title}</title>
<updated>${page.updated}</updated>
<author><name>${site.title}</name></author>
<link rel="self" type="application/atom+xml" href="${absolute(page.self)}"/>
<link rel="alternate" type="text/html" href="${absolute(page.home)}"/>
<icon>${absolute("/icon.svg")}</icon>
${site.rights && xml`<rights>${site.rights}</rights>`}
${page.entries.map((entry) => feedEntry(entry, context))}
</feed>
`;
});

/** Feed readers show the first line of the summary, so it names the newspaper and the day; Dublin Core has both for programs. */
function feedEntry({ entry, published, updated, origin, summary }: FeedEntry, context: SiteContext): Html {
  const { site, words, absolute } = context;
  const { language, authors, source, topics, date } = entry;
  const names = authors.length > 0 ? authors : source ? [source.name] : [];
  const day = date && machineDates(date)?.iso;
  const content = html`${origin && html`<p lang="${words.tag}">${origin}</p>`}${summary && html`<p>${summary}</p>`}`;
  return xml`
    <entry${language && language !== site.language && xml` xml:lang="${language}"`}>
    <id>${absolute(entry.url)}</id>
    <title>${entry.title}</title>
    <link rel="alternate" type="text/html" href="${absolute(entry.url)}"/>
    ${published && xml`<published>${published}</published>`}
    <updated>${updated}</updated>
    ${names.map((name) => xml`<author><name>${name}</name></author>`)}
    ${topics.map(({ id, name }) => xml`<category term="${id}" label="${name}"/>`)}
    ${source && xml`<dc:publisher>${source.name}</dc:publisher>`}
    ${day && xml`<dc:date>${day}</dc:date>`}
    ${(origin || summary) && xml`<summary type="html">${String(content)}</summary>`}
    </entry>`;
}
