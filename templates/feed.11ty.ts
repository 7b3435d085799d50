/** The Atom feed (RFC 4287): the latest articles, each under its permanent address. */
import type { SiteContext } from "../src/site/context.ts";
import type { FeedEntry } from "../src/site/page.ts";
import { type Html, html } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("feed", (page, context) => {
  const { site, absolute } = context;
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
<id>${absolute(page.self)}</id>
<title>${xmlText(page.title)}</title>
<updated>${page.updated}</updated>
<author><name>${xmlText(site.title)}</name></author>
<link rel="self" type="application/atom+xml" href="${absolute(page.self)}"/>
<link rel="alternate" type="text/html" href="${absolute(page.home)}"/>
<icon>${absolute("/icon.svg")}</icon>
${site.rights && html`<rights>${xmlText(site.rights)}</rights>`}
${page.entries.map((entry) => feedEntry(entry, context))}
</feed>
`;
});

function feedEntry({ entry, published, updated, summary }: FeedEntry, { site, absolute }: SiteContext): Html {
  const { language, authors, source, topics } = entry;
  const names = authors.length > 0 ? authors : source ? [source.name] : [];
  return html`
    <entry${language && language !== site.language && html` xml:lang="${language}"`}>
    <id>${absolute(entry.url)}</id>
    <title>${xmlText(entry.title)}</title>
    <link rel="alternate" type="text/html" href="${absolute(entry.url)}"/>
    ${published && html`<published>${published}</published>`}
    <updated>${updated}</updated>
    ${names.map((name) => html`<author><name>${xmlText(name)}</name></author>`)}
    ${topics.map(({ id, name }) => html`<category term="${id}" label="${xmlText(name)}"/>`)}
    ${summary && html`<summary>${xmlText(summary)}</summary>`}
    </entry>`;
}

/** XML 1.0 has no way to write most control characters, not even escaped. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}
