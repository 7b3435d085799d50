/**
 * A bar chart as inline SVG. Widths are percentages and heights are pixels, so that it fits any column without distorting its text and
 * needs neither script nor style attribute. Bars are links for the pointer; they are not in the tab order, because each chart has
 * ticks or a table with the same links.
 */

import type { PageContext } from "../../src/site/pages/context.ts";
import { largest } from "../../src/text/list.ts";
import { type Html, html } from "./markup.ts";

export interface Bar {
  /** `January 2021`. */
  name: string;
  count: number;
  /** Number of articles of the whole archive in the same time. */
  total: number;
  url?: string;
  /** Text below the bar, and a note below it. */
  tick?: { text: string; url?: string | undefined; note?: string };
}

export interface BarChartOptions {
  /** Adds a bar for the share of the total below each tick. */
  inShares: boolean;
  /** The chart fills the column, and every bar has a centred tick. */
  wide?: boolean;
}

export function barChart(bars: readonly Bar[], label: string, context: PageContext, options: BarChartOptions): Html {
  const { inShares, wide } = options;
  const width = wide || bars.length * SLOT_WIDTH >= DESK ? "100%" : bars.length * SLOT_WIDTH;
  return html`
    <svg role="group" aria-label="${label}" width="${width}" height="${inShares ? SHARE_TOP + SHARE_HEIGHT : wide ? SHARE_TOP + 14 : SHARE_TOP}">
    <line x2="100%" y1="${AXIS}" y2="${AXIS}"/>
    ${drawnBars(bars, options, context)}
    ${wide ? centredTicks(bars, context) : spacedTicks(bars, context)}
    </svg>`;
}

/** Share in whole per cent, at least 1 where there are any articles. */
export function percentage({ count, total }: Bar): number {
  return count === 0 || total === 0 ? 0 : Math.max(1, Math.round((100 * count) / total));
}

/** Pixels from the top. */
const COUNT_HEIGHT = 84;
const AXIS = COUNT_HEIGHT + 0.5;
const TICK_BASELINE = COUNT_HEIGHT + 18;
const SHARE_TOP = COUNT_HEIGHT + 26;
const SHARE_HEIGHT = 28;
/** Greatest width of a bar with the space around it, in pixels. */
const SLOT_WIDTH = 20;
/** Width of a year's four digits, and of a chart's column on a large screen and on a phone, in pixels. */
const TICK_WIDTH = 38;
const DESK = 1040;
const HAND = 340;

function drawnBars(bars: readonly Bar[], { inShares, wide }: BarChartOptions, context: PageContext): Html[] {
  const most = largest(
    bars.map(({ count }) => count),
    1,
  );
  const mostShare = largest(bars.map(percentage), 1);
  const slot = 100 / bars.length;
  return bars.flatMap((bar, index) => {
    if (bar.count === 0) return [];
    const body = wide ? 0.36 : 0.82;
    const [x, width] = [round((index + (1 - body) / 2) * slot), round(slot * body)];
    const height = Math.max(2, round((bar.count / most) * COUNT_HEIGHT));
    const share = Math.max(1, round((percentage(bar) / mostShare) * SHARE_HEIGHT));
    const words = context.words.charts.bar(bar.name, bar.count, inShares ? bar.total : undefined);
    const content = html`<title>${words}</title>${rectangle(x, COUNT_HEIGHT - height, width, height)}${
      inShares && rectangle(x, SHARE_TOP, width, share)
    }`;
    return [bar.url ? html`<a href="${context.link(bar.url)}" tabindex="-1">${content}</a>` : html`<g>${content}</g>`];
  });
}

function rectangle(x: number, y: number, width: number, height: number): Html {
  return html`<rect x="${x}%" y="${y}" width="${width}%" height="${height}"/>`;
}

function centredTicks(bars: readonly Bar[], context: PageContext): Html[] {
  return bars.flatMap(({ tick }, index) => {
    if (!tick) return [];
    const x = round(((index + 0.5) * 100) / bars.length);
    const note = tick.note && html`<text x="${x}%" y="${TICK_BASELINE + 18}" text-anchor="middle">${tick.note}</text>`;
    return [
      tickLink(
        tick.url,
        html`<text x="${x}%" y="${TICK_BASELINE}" text-anchor="middle">${tick.text}</text>${note}`,
        context,
      ),
    ];
  });
}

/** As many ticks as there is room for. Those of class `wide` are shown on large screens only. */
function spacedTicks(bars: readonly Bar[], context: PageContext): Html[] {
  const inHand = new Set(roomyTicks(bars, HAND));
  return roomyTicks(bars, DESK).map(({ bar: { tick }, index, atEnd }) => {
    const x = atEnd ? 100 : round((index * 100) / bars.length);
    const narrow = [...inHand].some((other) => other.index === index);
    const text = html`<text x="${x}%" y="${TICK_BASELINE}"${atEnd && html` text-anchor="end"`}${!narrow && html` class="wide"`}>${tick?.text}</text>`;
    return tickLink(tick?.url, text, context);
  });
}

interface PlacedTick {
  bar: Bar;
  index: number;
  /** Aligned at the right edge, because there is no room after it. */
  atEnd: boolean;
}

function roomyTicks(bars: readonly Bar[], column: number): PlacedTick[] {
  const slotWidth = Math.min(SLOT_WIDTH, column / bars.length);
  const room = Math.ceil(TICK_WIDTH / slotWidth);
  const placed: PlacedTick[] = [];
  let free = 0;
  for (const [index, bar] of bars.entries()) {
    if (!bar.tick || index < free) continue;
    const atEnd = bars.length - index < room;
    if (atEnd && bars.length - room < free) continue;
    placed.push({ bar, index, atEnd });
    free = index + room;
  }
  return placed;
}

function tickLink(url: string | undefined, content: Html, context: PageContext): Html {
  return url ? html`<a href="${context.link(url)}">${content}</a>` : content;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
