/** An earlier address of an article, source, topic or author: redirects to the present one at once, with a link where the browser does not redirect. */
import { languageAttributes } from "./parts/language.ts";
import { html } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate(
  "alias",
  ({ of, title, to, language }, context) =>
    html`<!doctype html>
<html lang="${context.words.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="canonical" href="${context.absolute(to)}">
<meta http-equiv="refresh" content="0; url=${context.link(to)}">
</head>
<body>
<p>${of === "article" ? context.words.past.movedArticle : context.words.past.moved} <a href="${context.link(to)}"${languageAttributes(language, context)}>${title}</a></p>
</body>
</html>
`,
);
