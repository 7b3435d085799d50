/** Web archives: of the pages of a crawl, those that are articles. */
import { hash } from "node:crypto";
import { BackfileError, type LeftOut, refusal } from "../../model/problem.ts";
import { bytesInMemory } from "../../system/file-bytes.ts";
import { httpAddress } from "../../text/http-address.ts";
import { encodingOf } from "../bytes/declared-encoding.ts";
import { decodeBytes } from "../bytes/encoding.ts";
import { latin1 } from "../bytes/latin1.ts";
import { httpAnswer, recordAt, WarcDamage, type WarcRecord, warcRecords } from "../bytes/warc.ts";
import { htmlPages } from "../html/html-page.ts";
import { reasonAgainst } from "./article-signs.ts";
import type { ContainerFormat, Content } from "./format.ts";
import { partsAt } from "./parts.ts";

export const WARC: ContainerFormat = {
  name: "warc",
  endings: [".warc"],
  whenEmpty: "crawl the pages again, or save single articles with a browser and add those",
  mediaTypes: [],
  unasked: ["application/warc"],
  begins: (head) => latin1(head.subarray(0, 16)).replace(/^\s+/, "").startsWith("WARC/1."),
  readsPacked: true,
  async *pieces(file, tell) {
    const seen = new Set<string>();
    let number = 0;
    let pages = 0;
    const leftOut: LeftOut[] = [];
    let damaged = 0;
    let isCutOff = false;
    const onDamage = ({ isEnd }: WarcDamage) => {
      if (isEnd) isCutOff = true;
      else damaged++;
    };
    for (const record of warcRecords(file, onDamage)) {
      number++;
      const page = pageIn(record);
      if (!page) continue;
      const key = hash("sha256", Buffer.concat([Buffer.from(`${page.address}\n`), page.body]));
      if (seen.has(key)) continue;
      seen.add(key);
      pages++;
      const why = whyNone(page);
      if (why !== undefined) leftOut.push({ member: String(number), name: page.address, why });
      const piece = { number, place: [record.start, record.end], name: page.address };
      yield why === undefined ? piece : { ...piece, isLeftOut: true };
    }
    if (isCutOff)
      tell(warning("the web archive is cut off; what is whole comes in", "fetch it again, where there is more"));
    if (damaged > 0)
      tell(
        warning(
          `${damaged} ${damaged === 1 ? "record is" : "records are"} damaged`,
          "fetch them again, where they matter",
        ),
      );
    if (leftOut.length > 0) {
      const found = `${leftOut.length} of ${pages} pages are no articles, but fronts, lists and the like`;
      const remedy =
        "npx backfile explain FILE names them and says why; where one is an article, save it by itself and add it";
      tell({ ...warning(found, remedy), leftOut });
    }
  },
  async open(file, [start = 0]) {
    const record = recordAt(file, start);
    const page = record instanceof WarcDamage ? undefined : pageIn(record);
    if (!page) throw refusal("", "the file has changed while it was read", "run the command again");
    return contentOf(page);
  },
  parts: (file, most) => partsAt(file, recordsOf(file), most),
};

function warning(found: string, remedy: string) {
  return { severity: "warning" as const, found, remedy };
}

function* recordsOf(file: Parameters<ContainerFormat["open"]>[0]) {
  let number = 0;
  for (const { start, end } of warcRecords(file, () => {})) yield { number: ++number, place: [start, end] };
}

interface ArchivedPage {
  address: string;
  body: Uint8Array;
  encoding: string | undefined;
}

const HTML_TYPE = /^\s{0,9}(?:text\/html|application\/xhtml\+xml)\b/i;

/** The page of a response, or of a resource; `undefined` where the record is something else. */
function pageIn({ headers, block }: WarcRecord): ArchivedPage | undefined {
  const type = headers.get("warc-type");
  const address = httpAddress(headers.get("warc-target-uri")?.replace(/^<|>$/g, ""));
  if (!block || !address || (type !== "response" && type !== "resource")) return undefined;
  const isHttp = type === "response";
  const answer = isHttp ? httpAnswer(block) : undefined;
  if (isHttp && answer?.status !== 200 && answer?.status !== 203) return undefined;
  const contentType = (isHttp ? answer?.headers : headers)?.get("content-type") ?? "";
  if (!HTML_TYPE.test(contentType)) return undefined;
  const label = /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(contentType)?.[1];
  const encoding = label && encodingOf(label);
  return { address, body: answer?.body ?? block, encoding: encoding || undefined };
}

function contentOf({ address, body, encoding }: ArchivedPage): Content {
  return {
    as: { bytes: bytesInMemory(body), name: "page.html" },
    origin: { address, ...(encoding && { encoding }) },
  };
}

/** Characters of a page in which it describes itself. */
const HEAD = 400_000;

/** Why a page is taken for no article; `undefined` where it is one. */
function whyNone({ address, body, encoding }: ArchivedPage): string | undefined {
  try {
    const { text } = decodeBytes(body, true, encoding);
    const [page] = htmlPages(text, address, true);
    return page ? reasonAgainst({ address: new URL(address), head: text.slice(0, HEAD), ...page }) : "has no text";
  } catch (error) {
    if (error instanceof BackfileError) return error.problems[0]?.found ?? "cannot be read";
    throw error;
  }
}
