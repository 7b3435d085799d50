/** OpenSearch 1.1: lets a browser offer the archive among its search engines. */
import { raw, xml } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { shortened } from "./parts/words.ts";

/** Characters that the specification allows. */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

export const { data, render } = pageTemplate("opensearch", (_, { site, absolute }) => {
  return xml`${raw('<?xml version="1.0" encoding="UTF-8"?>')}
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${shortened(site.title, SHORT_NAME)}</ShortName>
<LongName>${shortened(site.title, LONG_NAME)}</LongName>
<Description>${shortened(site.description, DESCRIPTION)}</Description>
<Url type="text/html" template="${absolute("/search/")}?q={searchTerms}"/>
<Image type="image/svg+xml">${absolute("/icon.svg")}</Image>
<Language>${site.language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
});
