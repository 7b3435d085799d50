/** The chart of results by year: a bar for each, over which a span of years is drawn with the pointer. */

/** Pixels. */
const HEIGHT = 56;
const TICKS = 18;
/** Bars between two years below them, so that these have room. */
const TICK_ROOM = 48;

export interface ChartSetting {
  label: string;
  number: Intl.NumberFormat;
  /** The first and the last year that are chosen. */
  from: number;
  to: number;
  /** Chooses a span of years. */
  choose: (from: number, to: number) => void;
}

/** Draws the chart. @param years Number of results of each year, without years left out. */
export function drawChart(
  figure: HTMLElement,
  years: readonly (readonly [year: number, count: number])[],
  { label, number, from, to, choose }: ChartSetting,
): void {
  figure.hidden = years.length < 2;
  if (figure.hidden) return;
  const most = years.reduce((most, [, count]) => Math.max(most, count), 1);
  const slot = 100 / years.length;
  const chart = shape("svg", { width: "100%", height: HEIGHT + TICKS, role: "img" });
  const told = years.filter(([, count]) => count > 0).map(([year, count]) => `${year}: ${number.format(count)}`);
  chart.setAttribute("aria-label", `${label}: ${told.join(", ")}`);
  const span = shape("rect", { class: "span", y: 0, height: HEIGHT });
  chart.append(span, shape("line", { x2: "100%", y1: HEIGHT + 0.5, y2: HEIGHT + 0.5 }));
  const place = (first: number, last: number) => {
    span.setAttribute("x", `${first * slot}%`);
    span.setAttribute("width", `${(last - first + 1) * slot}%`);
  };
  for (const [i, [year, count]] of years.entries()) {
    if (count === 0) continue;
    const height = Math.max(2, Math.round((count / most) * HEIGHT));
    const bar = shape("rect", { x: `${(i + 0.1) * slot}%`, width: `${0.8 * slot}%`, y: HEIGHT - height, height });
    if (year < from || year > to) bar.setAttribute("class", "out");
    bar.append(titled(`${year}: ${number.format(count)}`));
    chart.append(bar);
  }
  const each = Math.ceil(TICK_ROOM / Math.max(1, (figure.clientWidth || 320) / years.length));
  for (const [i, [year]] of years.entries()) {
    if (i % each > 0 || (i > 0 && years.length - i < each / 2)) continue;
    // Below a narrow bar the first would begin before the chart.
    const atEdge = i === 0 && slot < 8;
    const tick = shape("text", {
      x: atEdge ? 0 : `${(i + 0.5) * slot}%`,
      y: HEIGHT + 14,
      "text-anchor": atEdge ? "start" : "middle",
    });
    tick.textContent = String(year);
    chart.append(tick);
  }
  const [first = 0] = years[0] ?? [];
  const isLimited = from > first || to < first + years.length - 1;
  if (isLimited) place(Math.max(0, from - first), Math.min(years.length - 1, to - first));
  drag(chart, years.length, place, (a, b) => choose(first + a, first + b));
  figure.replaceChildren(chart);
}

/** Lets a span of bars be drawn with mouse, pen or finger. */
function drag(
  chart: SVGElement,
  bars: number,
  show: (first: number, last: number) => void,
  choose: (first: number, last: number) => void,
): void {
  let start: number | undefined;
  const barAt = ({ clientX }: PointerEvent) => {
    const { left, width } = chart.getBoundingClientRect();
    return Math.min(bars - 1, Math.max(0, Math.floor(((clientX - left) / width) * bars)));
  };
  const spanTo = (event: PointerEvent): [number, number] => {
    const [a, b] = [start ?? 0, barAt(event)];
    return [Math.min(a, b), Math.max(a, b)];
  };
  chart.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    start = barAt(event);
    chart.setPointerCapture(event.pointerId);
    show(...spanTo(event));
  });
  chart.addEventListener("pointermove", (event) => start !== undefined && show(...spanTo(event)));
  chart.addEventListener("pointercancel", () => {
    start = undefined;
  });
  chart.addEventListener("pointerup", (event) => {
    if (start === undefined) return;
    const span = spanTo(event);
    start = undefined;
    choose(...span);
  });
}

function shape(name: string, attributes: { [name: string]: string | number }): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

function titled(text: string): SVGElement {
  const title = shape("title", {});
  title.textContent = text;
  return title;
}
