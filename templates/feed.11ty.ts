/** The Atom feed (RFC 4287): the latest articles, each under its permanent address. */
import type { SiteContext } from "../src/site/context.ts";
import type { FeedEntry } from "../src/site/page.ts";
import { type Html, xml } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("feed", (page, context) => {
  const { site, absolute } = context;
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
<id>${absolute(page.self)}</id>
<title>${xmlText(page.title)}</title>
<updated>${page.updated}</updated>
<author><name>${xmlText(site.title)}</name></author>
<link rel="self" type="application/atom+xml" href="${absolute(page.self)}"/>
<link rel="alternate" type="text/html" href="${absolute(page.home)}"/>
<icon>${absolute("/icon.svg")}</icon>
${site.rights && xml`<rights>${xmlText(site.rights)}</rights>`}
${page.entries.map((entry) => feedEntry(entry, context))}
</feed>
`;
});

function feedEntry({ entry, published, updated, summary }: FeedEntry, { site, absolute }: SiteContext): Html {
  const { language, authors, source, topics } = entry;
  const names = authors.length > 0 ? authors : source ? [source.name] : [];
  return xml`
    <entry${language && language !== site.language && xml` xml:lang="${language}"`}>
    <id>${absolute(entry.url)}</id>
    <title>${xmlText(entry.title)}</title>
    <link rel="alternate" type="text/html" href="${absolute(entry.url)}"/>
    ${published && xml`<published>${published}</published>`}
    <updated>${updated}</updated>
    ${names.map((name) => xml`<author><name>${xmlText(name)}</name></author>`)}
    ${topics.map(({ id, name }) => xml`<category term="${id}" label="${xmlText(name)}"/>`)}
    ${summary && xml`<summary>${xmlText(summary)}</summary>`}
    </entry>`;
}

/** XML 1.0 has no way to write most control characters, not even escaped. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}
