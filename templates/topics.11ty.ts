/** The vocabulary of the archive: every topic with its scope note, narrower ones below their broader one. */
import type { SiteContext } from "../src/site/context.ts";
import type { PageData } from "../src/site/page.ts";
import { layout } from "./parts/layout.ts";
import { type Html, html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { counted, coverageInWords, figure } from "./parts/words.ts";

export const { data, render } = pageTemplate("topics", ({ url, coverage, topics }, context) => {
  const covers = `${counted(topics.length, "topic")}, ${coverageInWords(coverage)}`;
  const byId = new Map(topics.map((term) => [term.id, term]));
  const top = topics.filter(({ topic }) => !topic.broader || !byId.has(topic.broader));
  return layout(
    {
      url,
      title: "Topics",
      description: `What the articles of ${context.site.title} are about: ${covers}.`,
      main: html`
        ${opening({ title: "Topics", covers }, context)}
        <ul class="index">${top.map((term) => topicItem(term, byId, context))}</ul>`,
    },
    context,
  );
});

type TopicTerm = PageData["topics"]["topics"][number];

function topicItem(term: TopicTerm, byId: ReadonlyMap<string, TopicTerm>, context: SiteContext): Html {
  const narrower = descendants(term, byId);
  return html`
    <li>
    <h2><a href="${context.link(term.url)}">${term.name}</a> <span>${figure(term.count)}</span></h2>
    <div>
    <p>${term.topic.note}</p>
    ${
      narrower.length > 0 &&
      html`<ul>${narrower.map(
        (child) => html`
          <li><a href="${context.link(child.url)}">${child.name}</a> <span>${figure(child.count)}</span> <p>${child.topic.note}</p></li>`,
      )}</ul>`
    }
    </div>
    </li>`;
}

/** All below a term, each once, in the order of the vocabulary's branches. */
function descendants(term: TopicTerm, byId: ReadonlyMap<string, TopicTerm>, seen = new Set([term.id])): TopicTerm[] {
  return term.narrower.flatMap((id) => {
    const child = byId.get(id);
    if (!child || seen.has(id)) return [];
    seen.add(id);
    return [child, ...descendants(child, byId, seen)];
  });
}
