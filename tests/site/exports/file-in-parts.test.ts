/** Files made in parts: with the same bytes however they were made, and packed one member of gzip for every reader. */
import { crc32, gunzipSync as unpackedByZlib } from "node:zlib";
import fc from "fast-check";
import { gunzipSync as unpackedByFflate } from "fflate";
import { expect, test } from "vitest";
import { packedFile, plainFile } from "../../../src/site/exports/file-in-parts.ts";

const LONG = Array.from({ length: 9000 }, (_, i) => `The ferry number ${(i * 7919) % 104_729} waits.\n`).join("");
const TEXTS = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constant(LONG)), { maxLength: 8 });
/** A text stands for its key. */
const draftsOf = (texts: readonly string[]) => [...new Set(texts)].map((text) => ({ key: text, text: () => text }));

test("zlib, fflate and a browser's stream read the whole text", async () => {
  await fc.assert(
    fc.asyncProperty(TEXTS, async (texts) => {
      const whole = [...new Set(texts)].join("").toWellFormed();
      const { content } = packedFile(draftsOf(texts));
      expect(unpackedByZlib(content).toString()).toBe(whole);
      expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(unpackedByFflate(content))).toBe(whole);
      const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream("gzip"));
      expect(Buffer.from(await new Response(stream).arrayBuffer()).toString()).toBe(whole);
      expect(Buffer.from(content).readUInt32LE(content.length - 8)).toBe(crc32(whole));
    }),
    { numRuns: 50 },
  );
});

test("a plain file is the texts of its parts", () => {
  fc.assert(
    fc.property(TEXTS, (texts) => {
      const whole = [...new Set(texts)].join("").toWellFormed();
      expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(plainFile(draftsOf(texts)).content)).toBe(whole);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["packed", packedFile],
  ["plain", plainFile],
])("parts of the %s file before are taken over, wherever they stand now, and change no byte", (_, fileOf) => {
  fc.assert(
    fc.property(TEXTS, TEXTS, (old, now) => {
      const before = fileOf(draftsOf(old));
      const read: string[] = [];
      const drafts = draftsOf(now).map(({ key, text }) => ({
        key,
        text: () => {
          read.push(key);
          return text();
        },
      }));
      const file = fileOf(drafts, before);
      expect(file).toEqual(fileOf(draftsOf(now)));
      expect(read).toEqual([...new Set(now)].filter((text) => !old.includes(text)));
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["packed", packedFile],
  ["plain", plainFile],
])("a part of a %s file that is not what was kept of it is made again", (_, fileOf) => {
  const texts = ["The ferry waits.\n", LONG, "The harbour sleeps.\n"];
  const { content, parts } = fileOf(draftsOf(texts));
  const [one, two, three] = parts.map((part) => ({ ...part }));
  if (!one || !two || !three) throw new Error("There are three parts.");
  const damaged = [
    { content, parts: [{ ...one, crc: one.crc + 1 }, two, three] },
    { content, parts: [{ ...one, length: one.length + 1 }, two, three] },
    { content, parts: [{ ...one, bytes: one.bytes + 1 }, two, three] },
    { content, parts: [{ ...one, check: one.check + 1 }, two, three] },
    { content, parts: [{ ...one, key: two.key }, { ...two, key: one.key }, three] },
    { content, parts: [one, { ...two, bytes: 2 ** 40 }, three] },
    { content, parts: [three, two, one] },
    { content: content.map((byte, i) => (i === 200 ? byte ^ 8 : byte)), parts },
    { content: content.subarray(0, 300), parts },
  ];
  for (const before of damaged) expect(fileOf(draftsOf(texts), before)).toEqual({ content, parts });
});
