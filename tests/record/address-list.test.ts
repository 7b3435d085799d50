/** Lists of addresses that are as they are written are not put together again, and what is written is the same as if they were. */
import { mkdir, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ADDRESSES, readAddresses, updateAddresses } from "../../src/record/address-list.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const SHA = ["a", "b", "c"].map((digit) => digit.repeat(64));
const article = fc.record({
  id: fc.constantFrom("ferry-sails", "ferry-sleeps", "harbour-fire", "con", "Ön the quay", "50%25", "x"),
  year: fc.constantFrom("2019", "2021", "undated"),
  aliases: fc.uniqueArray(fc.constantFrom("ferry-moves", "old-fire", "Not an alias"), { maxLength: 2 }),
  identities: fc.subarray([...SHA, `${SHA[0]}#2`], { maxLength: 2 }),
});
const present = fc.uniqueArray(article, { maxLength: 5, selector: ({ id }) => id });
const terms = fc.record({
  sources: fc.subarray(["courier", "herald"]),
  topics: fc.subarray(["ferries", "fires"]),
  authors: fc.subarray(["ada-quill", "bo-lund"]),
});
/** What a person, a merge or another system does to a list. */
const byHand: { [what: string]: (text: string) => string } = {
  nothing: (text) => text,
  reason: (text) => text.replace(/([\da-f]{64})$/m, "$1\tprinted twice"),
  order: (text) => text.split("\n").reverse().join("\n"),
  lineEnds: (text) => text.replaceAll("\n", "\r\n"),
  head: (text) => text.replace(/^#.*\n/, ""),
  merge: (text) => `${text}<<<<<<< ours\n`,
  twice: (text) => text + (text.trimEnd().split("\n").at(-1) ?? ""),
  blanks: (text) => text.replace(/\t/, "  "),
  lost: () => "",
};
type Present = readonly (typeof article extends fc.Arbitrary<infer T> ? T : never)[];

const asPresent = (articles: Present) =>
  articles.map(({ year, ...rest }) => ({ ...rest, file: `articles/records/${year}/x.md` }));

async function lists(root: string): Promise<{ [name: string]: string }> {
  const names = await readdir(join(root, ADDRESSES)).catch(() => []);
  return Object.fromEntries(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(root, ADDRESSES, name), "utf8")])),
  );
}

test("whatever was done to lists, they become what they become where each is put together again", async () => {
  const step = fc.record({ articles: present, terms, hand: fc.constantFrom(...Object.keys(byHand)), at: fc.nat(5) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      const [one, other] = [await temporaryFolder(), await temporaryFolder()];
      for (const { articles, terms, hand, at } of steps) {
        const known = await readAddresses(one);
        const written = await updateAddresses(one, known, asPresent(articles), terms);
        const all = { ...(await readAddresses(other)), asWritten: new Set<string>() };
        expect(await updateAddresses(other, all, asPresent(articles), terms)).toBe(written);
        expect(await lists(one)).toEqual(await lists(other));
        const [name, text = ""] = Object.entries(await lists(one))[at] ?? [];
        if (!name) continue;
        for (const root of [one, other]) {
          const path = join(root, ADDRESSES, name);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, byHand[hand]?.(text) ?? text);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("the addresses that no article has any more are those of all but the present ones, whatever was done to the lists", async () => {
  const known = fc.subarray([
    "ferry-sails",
    "ferry-sleeps",
    "harbour-fire",
    "con",
    "Ön the quay",
    "50%25",
    "ferry-moves",
  ]);
  const hands = fc.array(fc.constantFrom(...Object.keys(byHand)), { minLength: 1, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(present, known, hands, async (articles, ids, hands) => {
      const root = await temporaryFolder();
      await updateAddresses(root, await readAddresses(root), asPresent(articles), {
        sources: [],
        topics: [],
        authors: [],
      });
      for (const hand of hands)
        for (const [name, text] of Object.entries(await lists(root)))
          await writeFile(join(root, ADDRESSES, name), byHand[hand]?.(text) ?? text);
      const read = await readAddresses(root);
      const others = [...read.articles.values()].filter(({ id }) => !ids.includes(id));
      expect(read.articlesBut((id) => ids.includes(id))).toEqual(others);
    }),
  );
});

test("an address that another article is given keeps the captures of the deleted one, and no others", async () => {
  const root = await temporaryFolder();
  const none = { sources: [], topics: [], authors: [] };
  const list = async (...articles: [id: string, ...identities: string[]][]) => {
    const file = "articles/records/2019/x.md";
    const all = articles.map(([id, ...identities]) => ({ id, file, aliases: [], identities }));
    await updateAddresses(root, await readAddresses(root), all, none);
    return (await readAddresses(root)).articles;
  };
  const [A = "", B = "", C = ""] = SHA;
  await list(["ferry", A], ["harbour", B]);
  expect((await list(["harbour", A])).get("harbour")).toMatchObject({ identities: [A], former: [B] });
  expect((await list(["harbour", A], ["fire", C])).get("harbour")).toMatchObject({ identities: [A], former: [B] });
  // The article's own capture has changed, or it has none any more.
  const other = "d".repeat(64);
  expect((await list(["harbour", other], ["fire", C])).get("harbour")?.former).toEqual([B]);
  expect((await list(["harbour"], ["fire", C])).get("harbour")).toMatchObject({ identities: [], former: [B] });
  // Two that change places: both have articles.
  const swapped = await list(["fire", B], ["harbour", C]);
  expect(swapped.get("fire")?.former).toBeUndefined();
  expect(swapped.get("harbour")?.former ?? []).not.toContain(C);
});

test("a list is as written unless a person has changed it", async () => {
  const root = await temporaryFolder();
  const articles = asPresent([
    { id: "ferry-sails", year: "2019", aliases: ["ferry-moves"], identities: [SHA[0] ?? ""] },
    { id: "Ön the quay", year: "2021", aliases: [], identities: [] },
  ]);
  const ids = { sources: ["courier"], topics: [], authors: ["ada-quill"] };
  expect(await updateAddresses(root, await readAddresses(root), articles, ids)).toBe(true);
  expect([...(await readAddresses(root)).asWritten].sort()).toEqual(["2019", "2021", "authors", "sources"]);
  const path = join(root, ADDRESSES, "2019.txt");
  await utimes(path, 1, 1);
  expect(await updateAddresses(root, await readAddresses(root), articles, ids)).toBe(false);
  expect((await stat(path)).mtimeMs).toBe(1000);
  await writeFile(path, (await readFile(path, "utf8")).replace("# To have", "To have"));
  expect([...(await readAddresses(root)).asWritten].sort()).toEqual(["2021", "authors", "sources"]);
  expect(await updateAddresses(root, await readAddresses(root), articles, ids)).toBe(true);
});
