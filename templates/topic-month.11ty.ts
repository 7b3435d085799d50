/** One month of a topic, where the list of the year has outgrown its page. */
import { pageTemplate } from "./parts/page-template.ts";
import { spanPage } from "./parts/span-page.ts";

export const { data, render } = pageTemplate("topic-month", (page, context) => {
  const trail = [
    { name: "Topics", url: "/topics/" },
    { name: page.topic.label, url: `/topics/${page.topic.id}/` },
  ];
  return spanPage(page, trail, context);
});
