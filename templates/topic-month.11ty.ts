/** A month of a topic whose year has too many articles for one page. */
import { pageTemplate } from "./parts/page-template.ts";
import { topicSpan } from "./parts/span-page.ts";

export const { data, render } = pageTemplate("topic-month", topicSpan);
