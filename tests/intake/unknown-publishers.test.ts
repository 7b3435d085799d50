import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proposeSources, type UnknownPublisher } from "../../src/intake/unknown-publishers.ts";
import { readSources } from "../../src/vocabulary/source.ts";

const publisher = (name: string, host: string): UnknownPublisher => ({
  ...{ name, host, homepage: `https://${host}/`, articles: 2 },
});
const known = readSources("- id: the-citizen\n  name: The Citizen\n");
const propose = (...publishers: UnknownPublisher[]) => readSources(proposeSources(publishers, known));

describe("an entry proposed for sources.yaml", () => {
  test("names the publisher, its homepage, country and language, and knows its pages by their host", () => {
    const [entry] = propose({ ...publisher("The Skerrin Courier", "courier.example"), country: "NO", language: "en" });
    expect(entry).toMatchObject({
      id: "courier",
      name: "The Skerrin Courier",
      homepage: "https://courier.example/",
      country: "NO",
      language: "en",
      recognise: [{ domain: "courier.example", certainty: "medium" }],
    });
  });

  test("leaves a name that two papers share to neither of them", () => {
    const names = propose(publisher("Island Post", "island.example"), publisher("ISLAND POST", "post.example"));
    expect(names.map(({ name }) => name)).toEqual(["Island Post (island.example)", "ISLAND POST (post.example)"]);
  });

  test("leaves the name of a known source to it", () => {
    expect(propose(publisher("The Citizen", "citizen.example"))).toMatchObject([
      { id: "citizen", name: "The Citizen (citizen.example)" },
    ]);
  });

  test("has an id of its host, not of a name that may be read wrongly", () => {
    const found = propose(
      publisher("朝日新聞", "asahi.example"),
      publisher("Asahi", "asahi.co.jp"),
      publisher("1984", "1984.example"),
      publisher("The Citizen of Bayville", "the-citizen.example"),
    );
    expect(found.map(({ id }) => id)).toEqual(["asahi", "asahi-co-jp", "1984", "the-citizen-example"]);
  });

  test("is accepted below an empty list", () => {
    const proposed = proposeSources([publisher("The Citizen", "citizen.example")], []);
    expect(readSources(`# Publishers\n[]\n${proposed}`)).toHaveLength(1);
  });

  test("is accepted beside those that are there, whatever the pages call themselves", () => {
    const name = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }).map((value) => value.replace(/\s+/g, " ").trim()),
      fc.constantFrom("no", "1984", "- x", "a: b", "# c", "'", "{", "The Citizen", "한겨레", "null"),
    );
    const publishers = fc.uniqueArray(
      fc.record({
        name: name.filter((value) => /\p{L}/u.test(value)),
        host: fc.integer({ min: 0, max: 50 }).map((n) => `paper${n}.example`),
      }),
      { selector: ({ host }) => host, maxLength: 8 },
    );
    fc.assert(
      fc.property(publishers, (found) => {
        const all = found.map(({ name, host }) => publisher(name, host));
        const file = `- id: the-citizen\n  name: The Citizen\n${proposeSources(all, known)}`;
        expect(readSources(file)).toHaveLength(all.length + 1);
      }),
    );
  });
});
