/** The topics of the archive: every topic with its scope note, narrower ones below their broader one. */
import type { PageContext } from "../src/site/pages/context.ts";
import type { PageData } from "../src/site/pages/page.ts";
import { keeperWords } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { type Html, html } from "./parts/markup.ts";
import { byName } from "./parts/name-order.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate("topics", ({ url, coverage, topics }, context) => {
  const { indexes, names } = context.words;
  const covers = indexes.topicsCover(topics.length, coverageInWords(coverage, context.words));
  const byId = new Map(topics.map((term) => [term.id, term]));
  const top = topics.filter(({ topic }) => !topic.broader || !byId.has(topic.broader));
  // Names alone are told in columns.
  const bare = ({ topic, narrower }: TopicTerm) => topic.note === undefined && narrower.length === 0;
  const told = top.filter((term) => !bare(term));
  const named = byName(top.filter(bare));
  return layout(
    {
      url,
      title: names.topics,
      description: indexes.topicsDescription(context.site.title, covers),
      main: html`
        ${opening({ title: names.topics, covers }, context)}
        ${told.length > 0 && html`<ul class="index">${told.map((term) => topicItem(term, byId, context))}</ul>`}
        ${named.length > 0 && html`<ul class="terms names">${named.map((term) => html`<li>${countedName(term, context)}`)}</ul>`}`,
    },
    context,
  );
});

type TopicTerm = PageData["topics"]["topics"][number];

function topicItem(term: TopicTerm, byId: ReadonlyMap<string, TopicTerm>, context: PageContext): Html {
  const narrower = descendants(term, byId);
  return html`
    <li>
    <h2>${countedName(term, context)}</h2>
    <div>
    ${noteOf(term, context)}
    ${
      narrower.length > 0 &&
      html`<ul>${narrower.map(
        (child) => html`
          <li>${countedName(child, context)} ${noteOf(child, context)}</li>`,
      )}</ul>`
    }
    </div>
    </li>`;
}

function countedName({ url, name, count }: TopicTerm, context: PageContext): Html {
  const { words, link } = context;
  return html`<a href="${link(url)}">${keeperWords(name, context)}</a> <span>${words.numbers.figure(count)}</span>`;
}

function noteOf({ topic: { note } }: TopicTerm, context: PageContext): Html | undefined {
  return note === undefined ? undefined : html`<p>${keeperWords(note, context)}</p>`;
}

/** All narrower topics of a topic, directly or through others, each once. */
function descendants(term: TopicTerm, byId: ReadonlyMap<string, TopicTerm>, seen = new Set([term.id])): TopicTerm[] {
  return term.narrower.flatMap((id) => {
    const child = byId.get(id);
    if (!child || seen.has(id)) return [];
    seen.add(id);
    return [child, ...descendants(child, byId, seen)];
  });
}
