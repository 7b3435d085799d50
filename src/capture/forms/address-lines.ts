/** Reads the address of an article where people note it: on a line of its own over the text or under it, with the day of access. */
import { httpAddress } from "../../text/http-address.ts";
import { TYPED } from "./clippers.ts";
import type { FormLines } from "./form-lines.ts";

/** Lines with words from either end among which an address is that of the article. */
const NEAR = 4;
const LONGEST_ACCESS = 90;

export function readAddresses(page: FormLines): void {
  page.reads(TYPED);
  const filled = page.lines.flatMap(({ text }, i) => (text.trim() !== "" && !page.isMarked(i) ? [i] : []));
  for (const index of filled) {
    const text = page.textAt(index);
    if (text.length <= LONGEST_ACCESS && /\d{2}/.test(text) && ACCESSED.test(text)) page.label(index, "access");
  }
  if (page.hints.some(({ field }) => field === "url")) return;
  const bare = filled.filter((index) => page.textAt(index).includes("://") && BARE.test(page.textAt(index)));
  const [only, other] = new Set(bare.map((index) => page.textAt(index)));
  const first = bare[0];
  if (only === undefined || other !== undefined || first === undefined) return;
  const place = filled.indexOf(first);
  const isAbove = place < NEAR;
  if (!isAbove && place < filled.length - 2) return;
  const value = httpAddress(only);
  if (value === undefined) return;
  page.add(first, [{ field: "url", value }], isAbove ? "address above" : "address below");
  for (const index of bare) page.label(index, isAbove ? "address above" : "address below");
}

const BARE = /^<?https?:\/\/[^\s<>]{4,2000}>?$/;

/** `Accessed 19 July 2021`, `Abgerufen am 19.7.2021`, `Retrieved November 2, 2023` */
const ACCESSED =
  /^[[(]?(?:date )?(?:last )?(?:accessed|retrieved|visited|viewed|clipped|saved|downloaded|archived|abgerufen|zuletzt abgerufen|zugriff|letzter zugriff|gespeichert|consulté|page consultée|consultado|recuperado|consultato|geraadpleegd|hämtad|besøkt|閲覧日?|アクセス日|访问日期|접속일)(?:\s(?:on|am|le|el|il|op|den|at))?[\s:：].{0,50}\d{2,4}.{0,12}$/iu;
