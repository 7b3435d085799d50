/** What an editor should look at, by kind: contradictions, missing fields, weak clues, likely duplicates. */
import type { SiteContext } from "../src/site/context.ts";
import type { PageData, ReviewGroup } from "../src/site/page.ts";
import { fieldLabel } from "./parts/evidence-panel.ts";
import { layout } from "./parts/layout.ts";
import { headline } from "./parts/listing.ts";
import { type Html, html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { counted, figure } from "./parts/words.ts";

export const { data, render } = pageTemplate("review", ({ url, articles, groups }, context) => {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return layout(
    {
      url,
      title: "Review",
      description: `What in ${context.site.title} needs the eye of an editor.`,
      unlisted: true,
      main: html`
        ${opening(
          {
            title: "Review",
            note: "What needs the eye of an editor. A correction in the record takes it off this list.",
            covers: `${counted(count, "finding")} in ${counted(articles, "article")}`,
          },
          context,
        )}
        <div class="spread"><div class="days">${groups.filter((group) => group.count > 0).map((group) => section(group, context))}</div></div>`,
    },
    context,
  );
});

const HEADINGS: { [kind: string]: string } = {
  conflict: "Contradictions",
  missing: "Missing fields",
  weak: "Weak clues",
  duplicate: "Likely duplicates",
};

function section({ kind, count, findings }: ReviewGroup, context: SiteContext): Html {
  const more = count - findings.length;
  return html`
    <section class="day">
    <h2 id="${kind}">${HEADINGS[kind]} <i>${figure(count)}</i></h2>
    <ul>${findings.map((finding) => item(kind, finding, context))}${
      more > 0 &&
      html`<li><i>And ${figure(more)} more, which the command</i> <code>backfile review</code> <i>lists.</i></li>`
    }</ul>
    </section>`;
}

type Finding = PageData["review"]["groups"][number]["findings"][number];

function item(kind: string, { entry, says, others, correct }: Finding, context: SiteContext): Html {
  const why =
    kind === "duplicate"
      ? others.map((other) => html`<br><i>much like</i> ${headline(other, context)}`)
      : says.replace(/^\w+(?=: )/, fieldLabel);
  const mend =
    correct && html`<a class="mend" href="${correct}" aria-label="Correct the record of ${entry.title}">Correct</a>`;
  return html`
    <li><h3>${headline(entry, context)}</h3><p class="by">${why} ${mend}</p></li>`;
}
