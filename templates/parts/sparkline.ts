/** A small chart of a part's coverage within the time span of the whole archive, so that parts can be compared. */

import type { Coverage } from "../../src/site/pages/entry.ts";
import { largest } from "../../src/text/list.ts";
import { type Html, html } from "./markup.ts";

export function sparkline(part: Coverage, whole: Coverage, label: string): Html | undefined {
  if (whole.months.length < 3 || part.months.length === 0) return undefined;
  const counts = new Map(part.months.map(({ month, count }) => [month, count]));
  const most = largest(counts.values(), 1);
  const bars = whole.months.flatMap(({ month }, index) => {
    const count = counts.get(month) ?? 0;
    if (count === 0) return [];
    const height = Math.max(1, Math.round((HEIGHT * count) / most));
    return [`M${index} ${HEIGHT}v-${height}h.8v${height}z`];
  });
  return html`
    <svg class="spark" role="img" aria-label="${label}" viewBox="0 0 ${whole.months.length} ${HEIGHT}" preserveAspectRatio="none" height="${HEIGHT}"><path d="${bars.join("")}"/></svg>`;
}

/** Pixels. */
const HEIGHT = 24;
