/** Digests of the data of pages. */
import { hash } from "node:crypto";

/** Digests of objects that several pages have, so that each is read once. */
const known = new WeakMap<object, string>();

/** SHA-256 of a value, 32 hexadecimal digits: the same for values of which JSON is the same. */
export function digestOf(value: unknown): string {
  return hash("sha256", textOf(value)).slice(0, 32);
}

/** Has an object stand by a shorter text, on which all of its content depends, in the digests of values that have it. */
export function standsFor<T extends object>(value: T, text: string): T {
  known.set(value, JSON.stringify(text));
  return value;
}

/**
 * JSON of a value in which things with an `id` stand by their digests. A function of its own, because `JSON.stringify` with a replacer takes
 * several times as long, and an archive has as many values as pages.
 */
function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const text = known.get(value);
  if (text !== undefined) return text;
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if ("id" in value) {
    const digest = `"${hash("sha256", JSON.stringify(value)).slice(0, 32)}"`;
    known.set(value, digest);
    return digest;
  }
  let members = "";
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) members += `${members && ","}${JSON.stringify(key)}:${textOf(member)}`;
  }
  return `{${members}}`;
}
