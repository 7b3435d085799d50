/** Reads what the form of an article states in lines of its own, and tells these lines from the article's text. */
import type { Line } from "../../model/page-text.ts";
import { anyOf } from "../../text/any-of.ts";
import { readAddresses } from "./address-lines.ts";
import { COLLECTIONS, mayBeReference } from "./collections.ts";
import { readDatabase } from "./database-reader.ts";
import { DATABASES } from "./databases.ts";
import type { Form } from "./form.ts";
import { FormLines, type FormReading } from "./form-lines.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readMail } from "./mail.ts";
import { readPrintedPage } from "./printed-page.ts";
import { readTypedLabels } from "./typed-labels.ts";

/** The forms of databases and collections; the first whose sign stands on a line is that of the article. */
export const SIGNED: readonly Form[] = [...DATABASES, ...COLLECTIONS];

/**
 * The lines with what the form tells of them, and its statements. What no form tells stays as it is.
 * @param blocks Whether each line is a block of a page, so that no line goes on in the next.
 */
export function readForm(lines: readonly Line[], blocks = false): FormReading {
  const page = new FormLines(lines, blocks);
  readFrontMatter(page);
  if (!blocks) readPrintedPage(page);
  readMail(page);
  const form = signedForm(page);
  if (form) readDatabase(page, form);
  else readTypedLabels(page);
  if (!blocks) readAddresses(page);
  return page;
}

function signedForm(page: FormLines): Form | undefined {
  const signs = page.lines.filter(
    ({ text }) => text.length <= LONGEST_SIGN && (mayBeReference(text) || isAnySign(text.trim())),
  );
  for (const form of SIGNED) {
    if (form.codes ? hasCodes(page) : signs.some(({ text }) => form.sign?.test(text.trim()))) return form;
  }
  return undefined;
}

/** Whether the line may be the sign of a form that is not first looked for by what it holds. */
const isAnySign = anyOf(SIGNED.flatMap(({ sign, holds }) => (sign && !holds ? [sign] : [])));

/** Longer lines are text. */
const LONGEST_SIGN = 240;

/** As many different codes besides that of the headline tell the form. */
const ENOUGH_CODES = 3;

function hasCodes(page: FormLines): boolean {
  if (!page.lines.some(({ text }) => text.includes("HD"))) return false;
  const codes = new Set<string>();
  for (const { text } of page.lines) {
    const code = /^\s{0,8}(HD|SE|BY|WC|PD|SN|SC|LA|CY|LP|TD|AN)(?=\s|$)/.exec(text)?.[1];
    if (code) codes.add(code);
  }
  return codes.has("HD") && codes.size > ENOUGH_CODES;
}
