import { describe, expect, it } from "vitest";
import { linesWith, PROSE, reading } from "../pages.ts";

function read(head: string, foot = "") {
  const text = `${head}\n\n${PROSE}${foot && `\n\n${foot}`}`;
  const { fields, roles, conflicts, ...rest } = reading(text);
  const value = (field: "title" | "dek" | "date" | "page" | "dateline") => fields[field]?.value;
  return {
    fields,
    conflicts,
    title: value("title"),
    dek: value("dek"),
    date: value("date"),
    page: value("page"),
    dateline: value("dateline"),
    authors: fields.authors?.value,
    lines: (role: Parameters<typeof linesWith>[0]) => linesWith(role, text, { fields, roles, conflicts, ...rest }),
  };
}

const TITLE = "EASTERN CHANNEL TO BE DREDGED";

describe("a newspaper's name over a short title", () => {
  it.each([
    ["Der Lindmouther Bote\n\nÜber den Hafen\n\nVon Ada Quill", "Über den Hafen"],
    ["The Lindmouth Post\n\nOver the harbour\n\nBy Ada Quill\n\n14 March 1923", "Over the harbour"],
    ["Lindmouth Evening Gazette\n\nOver the harbour\n\nBy Ada Quill", "Over the harbour"],
  ])("is no title: %s", (head, title) => {
    const article = read(head);
    expect(article.title).toBe(title);
    expect(article.lines("furniture")).toEqual([head.split("\n")[0]]);
  });

  it.each([
    "Minister leaves post\n\nBy Ada Quill\n\n14 March 1923",
    "Harbour master leaves his post\n\nQuarrel over the ferry\n\nBy Ada Quill",
    "The harbour and the evening post\n\nBy Ada Quill\n\n14 March 1923",
  ])("is not seen in a title that ends in a word that newspapers have: %s", (head) => {
    expect(read(head).title).toBe(head.split("\n")[0]);
  });

  it("that nobody knows is not taken for the title with certainty", () => {
    expect(read("Der Lindmouther Zuruf\n\nÜber den Hafen\n\nVon Ada Quill").fields.title?.certainty).not.toBe("high");
  });
});

describe("the head of a newspaper's article", () => {
  it.each([
    ["THE LINDMOUTH MERCURY.\nSATURDAY, MARCH 12, 1887.", "1887-03-12"],
    ["Lindmouth Evening News\n\nSaturday Evening, March 12, 1887", "1887-03-12"],
    ["VOL. XII.—No. 3,456.] LINDMOUTH, SATURDAY, MARCH 12, 1887. [PRICE ONE PENNY.", "1887-03-12"],
    ["THE LINDMOUTH GAZETTE, SATURDAY, MARCH 12, 1887.", "1887-03-12"],
    ["THE LINDMOUTH HERALD.\nESTABLISHED 1850.\nNo. 812. FRIDAY, MAY 4, 1934. FOURTEEN PAGES.", "1934-05-04"],
    ["Lindmouth Gazette, 3 May 1934, p. 4", "1934-05-03"],
    ["Source: The Lindmouth Gazette (Lindmouth, 1871-1940), Thu 3 May 1934, Page A4", "1934-05-03"],
    ["From the Lindmouth Gazette, p. 7, May 3, 1934", "1934-05-03"],
  ])("gives date and title: %s", (head, date) => {
    const { title, date: found, fields, authors, lines } = read(`${head}\n\n${TITLE}.`);
    expect({ title, date: found, authors }).toEqual({ title: TITLE, date, authors: undefined });
    expect(fields.date?.certainty).toBe("high");
    expect(lines("headline")).toEqual([`${TITLE}.`]);
    expect(lines("body")).toHaveLength(4);
  });

  it.each([
    // Names whose words tell no newspaper, over the number of an issue.
    ["THE LINDMOUTH MINERVA.\n[VOL. III.]     WEDNESDAY, June 27, 1798.     [No. 131.]", "1798-06-27"],
    [
      "THE DAILY PORTAGE UNION.\nVOL. IX.--NO. 2,614.   PORTAGE CITY, SATURDAY, MAY 2, 1863.   PRICE THREE CENTS.",
      "1863-05-02",
    ],
    // Issues that a week or a season dates.
    ["Der Wochenspiegel für Lindmünde und Umgebung\nKW 12/2019", "2019-03-18/2019-03-24"],
    ["The Estuarine Quarterly\nVolume 14, Number 3 · Autumn 1987", "1987-23"],
    // Each line on its own.
    ["The Lindmouth Gazette.\n\nPublished by Authority.\n\nNumb. 2426. Thursday, May 3, 1934.", "1934-05-03"],
  ])("gives date and title under any name: %s", (head, date) => {
    const { title, fields, authors, lines } = read(`${head}\n\n${TITLE}`);
    expect({ title, authors }).toEqual({ title: TITLE, authors: undefined });
    expect(fields.date?.value).toBe(date);
    expect(lines("headline")).toEqual([TITLE]);
    expect(lines("furniture")[0]).toBe(head.split("\n", 1)[0]);
    expect(lines("body")).toHaveLength(4);
  });

  it.each([
    [
      "Lindmünder Kreisfreund.\nNr. 236.   Sonnabend, den 7. Oktober 1911.   63. Jahrgang.\n\nGroßfeuer in der Mühle.",
      "Ein großes Feuer brach am Donnerstag abend gegen neun Uhr in der alten Mühle am Hafen aus und legte das ganze Gebäude in Asche. Der Schaden ist nicht gering, wird aber durch die Versicherung gedeckt.",
      "Großfeuer in der Mühle",
      "1911-10-07",
    ],
    [
      "Волжскій Край\n№ 58.   Воскресенье, 14 (27) марта 1910 г.   Цѣна 3 коп.\n\nПожаръ на пристани",
      "Въ ночь на 12 марта на пристани сгорѣли два амбара съ мукою, принадлежавшіе мѣстному купцу. Огонь показался около двухъ часовъ со стороны рѣки, гдѣ сторожа обыкновенно варятъ чай.",
      "Пожаръ на пристани",
      "1910-03-27",
    ],
    [
      "L'Éclaireur de Lindemer.\nN° 12.   Mardi 6 mai 1890.   Prix : 5 centimes.\n\nL'INCENDIE DU PORT",
      "Un violent incendie s'est déclaré dans la nuit de dimanche à lundi dans les magasins du port, et les pompiers n'ont pu s'en rendre maîtres que vers le matin. Les pertes sont couvertes par une assurance.",
      "L'INCENDIE DU PORT",
      "1890-05-06",
    ],
    [
      "El Porvenir.\nAño III. Núm. 214. Miércoles 4 de mayo de 1898.\n\nEL INCENDIO DEL PUERTO",
      "Un violento incendio se declaró en la noche del domingo en los almacenes del puerto, y los bomberos no pudieron dominarlo hasta la mañana. Las pérdidas están cubiertas por un seguro de la casa.",
      "EL INCENDIO DEL PUERTO",
      "1898-05-04",
    ],
  ])("gives them in other languages: %s", (head, prose, title, date) => {
    const { fields } = reading(`${head}\n\n${prose}\n\n${prose}`);
    expect(fields.title?.value).toBe(title);
    expect(fields.date?.value).toBe(date);
    expect(fields.authors).toBeUndefined();
  });

  it("has the name of who wrote it as author, and not in the deck", () => {
    const { title, authors, dek } = read(
      "The Estuarine Quarterly\nVolume 14, Number 3 · Autumn 1987\n\nOn the keeping of tide mills\n\nRowena Askew",
    );
    expect({ title, authors, dek }).toEqual({
      title: "On the keeping of tide mills",
      authors: ["Rowena Askew"],
      dek: undefined,
    });
  });

  it.each([
    ["Bell-ringers strike over new rope\nby Peter Quaile\nThe Lindmouth Echo, 3 May 1978", ["Peter Quaile"]],
    ["Bell-ringers strike over new rope\nThe Lindmouth Echo, 3 May 1978, p. 4", undefined],
    // A headline over the number of the issue: no headline stands below.
    ["Bell-ringers strike over new rope\nVol. 12, No. 3, 3 May 1978", undefined],
    ["Bell-ringers strike over new rope\nVol. 12, No. 3, 3 May 1978\nBy Peter Quaile", ["Peter Quaile"]],
    ["Bell-ringers strike over new rope\nVol. 12, No. 3, 3 May 1978\nPeter Quaile", ["Peter Quaile"]],
  ])("leaves the title above a reference or an issue: %s", (head, authors) => {
    const found = read(head);
    expect(found.title).toBe("Bell-ringers strike over new rope");
    expect(found.date).toBe("1978-05-03");
    expect(found.authors).toEqual(authors);
    expect(found.lines("furniture")).toEqual([]);
  });

  it("has a deck of headlines, a sender who is nobody, and a dateline", () => {
    const { title, dek, authors, dateline, conflicts, lines } = read(
      `THE LINDMOUTH MERCURY.\nSATURDAY, MARCH 12, 1887.\n\n${TITLE}\nAFTER NINE YEARS.\n\nFishermen Are Glad.\n\n(From Our Own Correspondent.)\n\nPORT ELLIS, Friday.`,
    );
    expect({ title, dek, authors, dateline, conflicts }).toEqual({
      title: `${TITLE} AFTER NINE YEARS`,
      dek: "Fishermen Are Glad.",
      authors: undefined,
      dateline: "PORT ELLIS",
      conflicts: [],
    });
    expect(lines("byline")).toEqual(["(From Our Own Correspondent.)"]);
    expect(lines("furniture")).toEqual(["THE LINDMOUTH MERCURY."]);
  });

  it("may end with a reference to newspaper and page", () => {
    const { title, date, page, lines } = read(TITLE, "[Lindmouth Gazette, Sat. 8 June 1912, page A3, col. 2]");
    expect({ title, date, page }).toEqual({ title: TITLE, date: "1912-06-08", page: "A3" });
    expect(lines("body")).toHaveLength(4);
  });

  it.each([
    // Today's date over the article of another day.
    [
      "The Port Ellis Courier\nMonday, July 19, 2021\nPlan to dredge the channel approved\nBy Ana Ruiz | December 3, 2024",
      "2024-12-03",
    ],
    // A headline that ends as the name of a newspaper does.
    ["Diver of Port Ellis keeps a journal\nTuesday, December 3, 2024\nBy Ana Ruiz", "2024-12-03"],
    [
      "The Port Ellis Courier\n\nPlan to dredge the eastern channel approved\n\nBy Ana Ruiz\nTuesday, December 3, 2024",
      "2024-12-03",
    ],
    [
      "Plan to dredge the eastern channel approved\nBy Ana Ruiz, The Port Ellis Courier, December 3, 2024",
      "2024-12-03",
    ],
  ])("is not that of a site: %s", (head, date) => {
    const { title, date: found, authors, dek } = read(head);
    expect({ found, authors, dek }).toEqual({ found: date, authors: ["Ana Ruiz"], dek: undefined });
    expect(head.split("\n")).toContain(title);
    expect(title).not.toContain("Courier");
  });

  it("leaves an article alone that mentions a newspaper and a day", () => {
    const { date, page } = read(
      TITLE,
      "The Lindmouth Gazette of 3 May 1934 told of the storm, and on p. 4 of the fishermen who were lost in it.",
    );
    expect({ date, page }).toEqual({ date: undefined, page: undefined });
  });
});
