import { describe, expect, it } from "vitest";
import { readCapture } from "../../../src/capture/capture.ts";
import { readPage } from "../../../src/parse/read-page.ts";

const title = (head: string, top: string, header: string) =>
  readPage(
    readCapture(
      new TextEncoder().encode(`<html lang="en"><head>${head}</head><body>${top}<article>${header}
        <p>The ferry to Inishskerrin will sail every day this winter for the first time, the harbour board said.</p>
        <p>A third boat, bought second-hand from Norway, makes it possible to keep one in reserve when the sea is rough.</p>
        <p>The timetable runs until the end of March, when the board will look at the numbers again and decide.</p>
        </article><footer><p>© 2023 The Skerrin Courier Ltd</p></footer></body></html>`),
      "page.html",
    ),
    { sources: [], topics: [] },
  ).fields.title;

const SEARCHED = "Inishskerrin: Ferry will sail every day this winter, board says";
const PRINTED = "No island left behind: a boat for every winter day";
const HEADER = `<header><h2>${PRINTED}</h2><p>By Ana Ruiz</p><p>14 November 2023, 06:30</p></header>`;
const SHARED = `<meta property="og:title" content="${PRINTED}">`;

describe("an h1 that ends the trail of links to the page", () => {
  it.each([
    ["by its element", `<nav><ol><li><a href="/">Home</a></li><li><h1>${SEARCHED}</h1></li></ol></nav>`],
    ["by its class", `<div class="page__breadcrumb"><a href="/">Home</a><h1>${SEARCHED}</h1></div>`],
    ["by the class of the heading", `<h1 class="header__crumb">${SEARCHED}</h1>`],
  ])("is no headline where another heading is shown as one: known %s", (_, trail) => {
    expect(title(SHARED, trail, HEADER)?.value).toBe(PRINTED);
  });

  it("is one where nothing else is", () => {
    const trail = `<nav><a href="/">Home</a><h1>${SEARCHED}</h1></nav>`;
    expect(title("", trail, "<p>By Ana Ruiz</p><p>14 November 2023, 06:30</p>")?.value).toBe(SEARCHED);
  });

  it("is one where it only speaks of crumbs", () => {
    expect(title(SHARED, `<h1 class="crumble-recipe">${SEARCHED}</h1>`, HEADER)?.value).toBe(SEARCHED);
  });
});

describe("a kicker above the headline", () => {
  const header = "<p>Island ferries</p><h1>Every winter day a boat to Inishskerrin</h1><p>By Ana Ruiz</p>";
  const joined = '<meta property="og:title" content="Island ferries: Every winter day a boat to Inishskerrin">';
  const claimed = (headline: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;

  it("is part of the title where the page's own claims agree on that", () => {
    const agreed = joined + claimed("Island ferries: Every winter day a boat to Inishskerrin");
    expect(title(agreed, "", header)?.value).toBe("Island ferries: Every winter day a boat to Inishskerrin");
  });

  it("is none where they are divided", () => {
    expect(title(joined + claimed("Ferry to sail every winter day"), "", header)?.value).toBe(
      "Every winter day a boat to Inishskerrin",
    );
  });

  it("is none where it runs into the headline and a claim goes without", () => {
    const run = "<h1>Island ferries Every winter day a boat to Inishskerrin</h1><p>By Ana Ruiz</p>";
    const short = '<meta property="og:title" content="Every winter day a boat to Inishskerrin">';
    expect(title(short, "", run)?.value).toBe("Every winter day a boat to Inishskerrin");
  });
});

describe("a headline with a dash", () => {
  const whole = "Every winter day a boat to Inishskerrin - with a third ship in reserve";
  const cut = '<meta property="og:title" content="Every winter day a boat to Inishskerrin">';
  const h1 = `<h1>${whole}</h1><p>By Ana Ruiz</p>`;

  it("stays whole where a claim goes without its end, and another is cut or has the site's name after it", () => {
    const claimed = `{"@type":"NewsArticle","headline":"${whole.slice(0, -8)}..."}`;
    const head = `${cut}<title>${whole} | Skerrin Daily Online</title><script type="application/ld+json">${claimed}</script>`;
    expect(title(head, "", h1)?.value).toBe(whole);
  });

  it("is not what another title that was cut begins like", () => {
    const claimed = '{"@type":"NewsArticle","headline":"Ferry board to meet in winter..."}';
    expect(title(`<script type="application/ld+json">${claimed}</script>`, "", h1)?.certainty).toBe("low");
  });
});

describe("a title that the page writes in several ways", () => {
  const header = "<h1>“Every day” a boat to Inishskerrin</h1><p>By Ana Ruiz</p><p>14 November 2023, 06:30</p>";
  const claimed = (headline: string) =>
    title(`<meta property="og:title" content="${headline}">`, "", header)?.certainty;

  it("is certain where they differ as printers do: in case, spaces and the shape of quotation marks", () => {
    expect(claimed("“Every day” a boat to Inishskerrin")).toBe("high");
    expect(claimed("'Every Day' A Boat to Inishskerrin".replaceAll("'", "&quot;"))).toBe("high");
  });

  it("is open where one has signs that the other lacks", () => {
    expect(claimed("Every day a boat to Inishskerrin")).toBe("low");
    expect(claimed("“Every day”: a boat to Inishskerrin")).toBe("low");
  });
});

describe("the names of site and section", () => {
  it("are no part of a title element whose headline the page shows as a line alone", () => {
    const head = "<title>Skerrin Online Network | HARBOUR | Every day a boat to Inishskerrin</title>";
    expect(
      title(head, "", "<p><font><b>Every day a boat to Inishskerrin</b></font></p><p>By Ana Ruiz</p>")?.value,
    ).toBe("Every day a boat to Inishskerrin");
  });

  it("are no title", () => {
    const head = '<title>The Skerrin Courier</title><meta property="og:title" content="The Skerrin Courier">';
    const found = title(
      head,
      "",
      "<p>The Skerrin Courier</p><h2>Every winter day a boat to Inishskerrin</h2><p>By Ana Ruiz</p>",
    );
    expect(found?.value).toBe("Every winter day a boat to Inishskerrin");
  });

  it("are divided from the headline where its elements touch", () => {
    const head = "<title>Every winter day a boat to Inishskerrin - The Skerrin Courier</title>";
    const h1 =
      '<p>The Skerrin Courier</p><h1><span class="kick">Harbour</span><span>Every winter day<br>a boat to Inishskerrin</span></h1>';
    expect(title(head, "", `${h1}<p>By Ana Ruiz</p>`)?.value).toBe("Every winter day a boat to Inishskerrin");
  });
});
