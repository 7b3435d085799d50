/** Reads what a browser prints over and under a page: when it was printed, its title, its address, and the number of the sheet. */
import type { FormLines } from "./form-lines.ts";

const NAME = { name: "printed page" };

/** `11/26/26, 8:06 PM   Ferries return`, `26.11.2026, 20:06   Ferries return` */
export const PRINT_HEAD =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?(?: {2,40}\S.{0,400})?$/;
/** `https://courier.example/ferries   1/2` */
export const PRINT_FOOT =
  /^((?:https?|file):\/\/\S{1,2000}) {1,40}(?:\d{1,4}\/\d{1,4}|\d{1,4} (?:of|von|de|di|sur) \d{1,4})$/;

/** Both stand where they were printed: the head of the first sheet and the foot of the last. */
export function readPrintedPage(page: FormLines): void {
  const first = page.lines.findIndex(({ text }) => text.trim() !== "");
  const last = page.lines.findLastIndex(({ text }) => text.trim() !== "");
  const address = PRINT_FOOT.exec(page.textAt(last))?.[1];
  if (first === last || address === undefined || !PRINT_HEAD.test(page.textAt(first))) return;
  page.reads(NAME);
  page.label(first, "head");
  page.label(last, "foot");
  page.state(last, "url", address, "foot");
}
