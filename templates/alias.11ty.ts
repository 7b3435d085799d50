/** An earlier address of an article: leads to the present one at once, with a link for whom that does not move. */
import { html } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate(
  "alias",
  ({ title, to }, context) =>
    html`<!doctype html>
<html lang="${context.site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="canonical" href="${context.absolute(to)}">
<meta http-equiv="refresh" content="0; url=${context.link(to)}">
</head>
<body>
<p>This article has moved: <a href="${context.link(to)}">${title}</a></p>
</body>
</html>
`,
);
