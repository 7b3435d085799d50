/** Mails (RFC 5322 and MIME): newsletters and forwarded articles. The day of the mail is not that of the article. */
import type { Attachment, Email } from "postal-mime";
import type { Hint } from "../../model/page-text.ts";
import { type Problem, refusal } from "../../model/problem.ts";
import { latin1 } from "../bytes/latin1.ts";
import { headerBlock, headerOf } from "../bytes/mime-headers.ts";
import { statementsOf } from "../forms/values.ts";
import type { Content, DocumentFormat } from "./format.ts";

export const MAIL: DocumentFormat = {
  name: "mail",
  endings: [".eml", ".emlx"],
  mediaTypes: [],
  unasked: ["message/rfc822"],
  // Headers alone may be those of a mail that somebody has copied as text.
  begins: (head) => {
    const block = headerBlock(head);
    const has = (name: string) => headerOf(block, name) !== undefined;
    return has("from") && (has("message-id") || has("mime-version")) && (has("date") || has("subject"));
  },
  convert: (content) => convertMail(content, 0),
};

/** @param depth How many mails it is attached to. */
async function convertMail(content: Uint8Array, depth: number): Promise<Content> {
  const { default: PostalMime } = await import("postal-mime");
  let mail: Email;
  try {
    mail = await PostalMime.parse(withoutCount(content), { maxNestingDepth: 50, attachmentEncoding: "arraybuffer" });
  } catch (cause) {
    const error = refusal("", "the mail cannot be read", "save its text, or forward it as text, and add that");
    error.cause = cause;
    throw error;
  }
  const within = depth < MOST_AROUND && lettersOf(mail) < LEAST_TEXT ? attachedMail(mail) : undefined;
  if (within) {
    const inner = await convertMail(new Uint8Array(within.content as ArrayBuffer), depth + 1);
    return { ...inner, warnings: [...(inner.warnings ?? []), ...unread(mail, within)] };
  }
  const as = contentOf(mail);
  if (!as) throw refusal("", "the mail shows no text", "save what is attached to it, and add that");
  return { as, hints: "html" in as ? statements(mail) : [], warnings: unread(mail) };
}

/** Mails around an article that was forwarded as an attachment, again and again. */
const MOST_AROUND = 5;

/** The first mail that is attached to a mail: of a forwarded article, whose mail itself says little. */
function attachedMail({ attachments }: Email): Attachment | undefined {
  return attachments.find(({ mimeType, filename }) => mimeType === "message/rfc822" || /\.eml$/i.test(filename ?? ""));
}

/** Letters of the mail's own text, in whichever form it has one. */
function lettersOf({ text = "", html = "" }: Email): number {
  return (text || html.replace(/<[^<>]{0,2000}>/g, "")).match(/\p{L}/gu)?.length ?? 0;
}

/** Mails of Apple have the number of their bytes in a line above them. */
function withoutCount(content: Uint8Array): Uint8Array {
  const count = /^\s{0,20}\d{1,12}\s{0,20}\n/.exec(latin1(content.subarray(0, 60)))?.[0];
  return content.subarray(count?.length ?? 0);
}

/** Words above a mail within another stand on lines of their own, which markup does not keep: such a mail is read as text. */
const FORWARDED = /^(?:fwd?|wg|tr|rv|doorst|enc|i|转发|전달)\s?:/i;

/** Letters of a text that is more than the sentence for mail programs that show no HTML. */
const LEAST_TEXT = 200;

function contentOf(mail: Email): Content["as"] | undefined {
  const { html, text, subject = "" } = mail;
  const letters = text?.match(/\p{L}/gu)?.length ?? 0;
  const isText = letters > 0 && (!html || (FORWARDED.test(subject) && letters >= LEAST_TEXT));
  if (isText) return { text: `${headers(mail)}\n\n${text}` };
  return html ? { html } : undefined;
}

/** The headers as mail programs show them, from which the article's form is known. */
function headers({ from, to, date, subject }: Email): string {
  const names = (list: readonly { name?: string; address?: string | undefined }[] = []) =>
    list.map(({ name, address }) => [name, address && `<${address}>`].filter(Boolean).join(" ")).join(", ");
  const lines = [
    ["From", names(from ? [from] : [])],
    ["To", names(to?.slice(0, 3))],
    ["Date", date],
    ["Subject", subject],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${oneLine(value ?? "")}`)
    .join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 500);
}

/** What the headers say of a newsletter: its subject, and who sends it to a list. */
function statements({ subject = "", from, headers: all }: Email): Hint[] {
  const isToList = all.some(({ key }) => key === "list-unsubscribe" || key === "list-id");
  const told = [
    ...statementsOf("subject", oneLine(subject)).map((one) => ({ ...one, where: "mail Subject" })),
    ...(isToList && from?.name
      ? statementsOf("source", oneLine(from.name)).map((one) => ({ ...one, where: "mail From" }))
      : []),
  ];
  return told.map(({ field, value, where }) => ({ field, value, where }));
}

/** Attached files that may be articles. */
const DOCUMENT = /\.(?:pdf|docx?|odt|rtf|html?|txt|zip|eml)$/i;

/** @param known The attachment that is read. */
function unread({ attachments }: Email, known?: Attachment): Problem[] {
  const names = attachments.flatMap((attachment) => {
    const { filename, mimeType } = attachment;
    if (attachment === known) return [];
    if (filename && DOCUMENT.test(filename)) return [filename];
    return mimeType === "message/rfc822" ? ["a mail"] : [];
  });
  if (names.length === 0) return [];
  const found = `what is attached to the mail is not read: ${names.slice(0, 5).join(", ")}`;
  return [{ severity: "warning", found, remedy: "where it is an article, save it from the mail and add it" }];
}
