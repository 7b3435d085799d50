/** Digests of the data of pages. */
import { hash } from "node:crypto";

/** Digests of objects that several pages have, so that each is read once. */
const known = new WeakMap<object, string>();

/** SHA-256 of a value, 32 hexadecimal digits: the same for values of which JSON is the same. */
export function digestOf(value: unknown): string {
  const parts: string[] = [];
  collect(value, parts);
  return hash("sha256", parts.join("\n")).slice(0, 32);
}

/** Has an object stand by a shorter text, on which all of its content depends, in the digests of values that have it. */
export function standsFor<T extends object>(value: T, text: string): T {
  known.set(value, text);
  return value;
}

/**
 * Collects a value as lines, in which things with an `id` stand by their digests. A function of its own, because an archive has as many values
 * as pages: `JSON.stringify` with a replacer takes several times as long, and a text that grows part by part is copied once more.
 */
function collect(value: unknown, parts: string[]): void {
  if (typeof value === "string") {
    if (value.includes("\n")) parts.push("lines", JSON.stringify(value));
    else parts.push('"', value);
    return;
  }
  if (typeof value !== "object" || value === null) {
    parts.push(String(value ?? null));
    return;
  }
  const text = known.get(value);
  if (text !== undefined) {
    parts.push("#", text);
    return;
  }
  if (Array.isArray(value)) {
    parts.push("[");
    for (let i = 0; i < value.length; i++) collect(value[i], parts);
    parts.push("]");
    return;
  }
  if ("id" in value) {
    const digest = hash("sha256", JSON.stringify(value)).slice(0, 32);
    known.set(value, digest);
    parts.push("#", digest);
    return;
  }
  parts.push("{");
  for (const key in value) {
    const member = (value as { readonly [key: string]: unknown })[key];
    if (member === undefined) continue;
    parts.push(key);
    collect(member, parts);
  }
  parts.push("}");
}
