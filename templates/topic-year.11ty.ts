/** One year of a topic, where the list of all has outgrown its page. */
import { pageTemplate } from "./parts/page-template.ts";
import { spanPage } from "./parts/span-page.ts";

export const { data, render } = pageTemplate("topic-year", (page, context) => {
  const trail = [
    { name: "Topics", url: "/topics/" },
    { name: page.topic.label, url: `/topics/${page.topic.id}/` },
  ];
  return spanPage(page, trail, context);
});
