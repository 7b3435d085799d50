/** Reads the headers of a mail, and of the mails that it forwards. */
import { MAIL } from "./clippers.ts";
import type { FormLines } from "./form-lines.ts";
import { labelOf, meaningsOf } from "./labels.ts";

/** A block of headers has so many, a subject among them. */
const LEAST_HEADERS = 2;

export function readMail(page: FormLines): void {
  if (page.blocks) return;
  page.reads(MAIL);
  const first = page.lines.findIndex(({ text }, i) => text.trim() !== "" && !page.isMarked(i));
  if (first < 0) return;
  let last = readHeaders(page, first);
  for (let i = Math.max(first, last ?? first); i < page.lines.length; i++) {
    if (page.textAt(i).length > LONGEST_RULE + LONGEST_QUOTE) continue;
    const text = withoutQuote(page.textAt(i));
    if (text.length > LONGEST_RULE || !FORWARDED.test(text)) continue;
    let at = i + 1;
    while (at < page.lines.length && withoutQuote(page.textAt(at)) === "") at++;
    const end = readHeaders(page, at);
    if (end === undefined && !/[-:_]$/.test(text)) continue;
    page.label(i, "forwarded");
    last = end ?? i + 1;
  }
  if (last === undefined) return;
  takeQuotes(page, last);
  markSignature(page, last);
}

const LONGEST_RULE = 120;
/** Signs of quoting before a line. */
const LONGEST_QUOTE = 20;

/** Words over a mail within another. */
const FORWARDED =
  /^[-_ ]{0,40}(?:forwarded message|original message|begin forwarded message|weitergeleitete nachricht|ursprüngliche nachricht|anfang der weitergeleiteten (?:nachricht|e-mail)|message transféré|message d'origine|début du message (?:transféré|réexpédié)|mensaje reenviado|mensaje original|inicio del mensaje reenviado|messaggio inoltrato|messaggio originale|doorgestuurd bericht|mensagem encaminhada|転送メッセージ|転送されたメッセージ|转发的邮件|原始邮件|전달된 메시지|пересылаемое сообщение|пересланное сообщение)[-_ :]{0,40}$/i;

/** @returns The index of the line after the headers; `undefined` where none begin here. */
function readHeaders(page: FormLines, start: number): number | undefined {
  const meanings = meaningsOf(MAIL);
  const headers: { index: number; label: string; value: string; more: number[] }[] = [];
  let end = start;
  for (; end < page.lines.length; end++) {
    const text = withoutQuote(page.textAt(end));
    if (text === "") break;
    const labelled = labelOf(text);
    const last = headers.at(-1);
    if (labelled && meanings.has(labelled.label.toLowerCase())) headers.push({ index: end, ...labelled, more: [] });
    else if (last && /^(?:> ?)?\s/.test(page.lines[end]?.text ?? "")) last.more.push(end);
    else break;
  }
  const subject = headers.find(({ label }) => meanings.get(label.toLowerCase()) === "subject");
  if (!subject || headers.length < LEAST_HEADERS) return undefined;
  for (const { index, label, more } of headers) for (const at of [index, ...more]) page.label(at, label);
  const words = [subject.value, ...subject.more.map((at) => withoutQuote(page.textAt(at)))].join(" ");
  page.state(subject.index, "subject", words, subject.label);
  return end;
}

function withoutQuote(text: string): string {
  if (!text.startsWith(">") && !text.startsWith("*")) return text.trim();
  return text
    .replace(/^(?:>\s?){1,6}/, "")
    .replace(/^\*([\p{L} -]{2,20}:)\*/u, "$1")
    .trim();
}

/** At least so many of the lines under the headers are quoted where the text is that of another mail. */
const QUOTED_SHARE = 0.5;

function takeQuotes(page: FormLines, start: number): void {
  const filled = page.lines.slice(start).filter(({ text }) => text.trim() !== "");
  const quoted = filled.filter(({ text }) => text.trimStart().startsWith(">"));
  if (filled.length === 0 || quoted.length < filled.length * QUOTED_SHARE) return;
  for (let i = start; i < page.lines.length; i++) {
    const text = page.lines[i]?.text ?? "";
    if (text.trimStart().startsWith(">") && !page.isMarked(i))
      page.rewrite(i, text.replace(/^\s{0,8}(?:>\s?){1,6}/, ""));
  }
}

/** Lines of a signature. */
const LONGEST_SIGNATURE = 8;

/** What stands under two hyphens and a space at the end (RFC 3676, 4.3). */
function markSignature(page: FormLines, start: number): void {
  const at = page.lines.findLastIndex(({ text }) => /^-- ?$/.test(text));
  if (at < start || page.lines.length - at > LONGEST_SIGNATURE + 1) return;
  for (let i = at; i < page.lines.length; i++) if (page.textAt(i) !== "") page.label(i, "signature");
}
