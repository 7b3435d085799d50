/** A decade of a topic. */
import { pageTemplate } from "./parts/page-template.ts";
import { topicSpan } from "./parts/span-page.ts";

export const { data, render } = pageTemplate("topic-decade", topicSpan);
