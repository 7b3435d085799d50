/** Text of whatever characters. */
import fc from "fast-check";

const SURROGATES = { from: 0xd800, count: 0x800 };

/** Any code point but a surrogate. That of fast-check is the same, from a table of all of them, which takes seconds and 100 MB to make. */
const character = fc.nat(0x10ffff - SURROGATES.count).map(
  (place) => String.fromCodePoint(place < SURROGATES.from ? place : place + SURROGATES.count),
  (text) => {
    const point = typeof text === "string" ? text.codePointAt(0) : undefined;
    if (point === undefined || text !== String.fromCodePoint(point)) throw new Error("This is not one code point.");
    return point < SURROGATES.from ? point : point - SURROGATES.count;
  },
);

/** As `fc.string({ unit: "binary" })`. */
export function anyText(constraints: Omit<fc.StringConstraints, "unit"> = {}): fc.Arbitrary<string> {
  return fc.string({ ...constraints, unit: character });
}
