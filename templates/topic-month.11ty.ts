/** A month of a topic whose year has too many articles for one page. */
import { keeperWords } from "./parts/language.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { spanPage } from "./parts/span-page.ts";

export const { data, render } = pageTemplate("topic-month", (page, context) => {
  const { id, label } = page.topic;
  const index = { name: context.words.names.topics, url: "/topics/" };
  const owner = {
    index,
    name: label,
    url: `/topics/${id}/`,
    drawn: keeperWords(label, context),
    question: { topic: id },
  };
  return spanPage(page, owner, context);
});
