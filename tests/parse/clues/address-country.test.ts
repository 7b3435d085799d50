import { describe, expect, it } from "vitest";
import { countryOfAddress } from "../../../src/parse/clues/address-country.ts";

describe("the country of an address", () => {
  it.each([
    ["https://www.courier.co.uk/news/1", "GB"],
    ["http://bote.de", "DE"],
    ["https://herald.com.au/story", "AU"],
  ])("%s is %s", (address, country) => expect(countryOfAddress(address)).toBe(country));

  it.each([
    "https://courier.example/",
    "https://courier.com/",
    "https://amt.eu/",
    "https://short.co/x",
    "http://127.0.0.1/",
    "no address",
  ])("%s has none", (address) => expect(countryOfAddress(address)).toBeUndefined());
});
