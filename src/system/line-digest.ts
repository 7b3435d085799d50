/** Digests of long lists. */
import { createHash } from "node:crypto";

/** SHA-256 of lines, hexadecimal. They are taken one by one: to join them first takes several times as long as the digest. */
export function digestOfLines(lines: Iterable<string>): string {
  const digest = createHash("sha256");
  for (const line of lines) digest.update(`${line}\n`);
  return digest.digest("hex");
}
