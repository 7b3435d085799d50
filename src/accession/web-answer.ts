/** Asks a web server for a page: follows redirections, reads the whole answer, and connects to the public internet alone. */
import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as plainRequest,
  type RequestOptions,
} from "node:http";
import { request as secureRequest } from "node:https";
import { isIP } from "node:net";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createZstdDecompress } from "node:zlib";
import { FORMATS } from "../capture/formats.ts";
import { isPublicAddress, lookupPublic, PrivateAddressError } from "./public-address.ts";

export interface AskOptions {
  /** Also connects to this computer and its own network. */
  allowPrivate?: boolean;
  signal: AbortSignal;
}

export interface Answer {
  /** The address of the page after all redirections. */
  url: URL;
  status: number;
  headers: IncomingHttpHeaders;
  /** The unpacked body. Reading it fails where the server stops before the announced end. Must be read or destroyed. */
  body: Readable;
}

/** Redirections that are followed. Browsers allow 20; honest chains have two or three. */
const MOST_REDIRECTIONS = 10;

/** @param url http or https. @throws PrivateAddressError, or the error of the connection. */
export async function ask(url: URL, options: AskOptions): Promise<Answer> {
  let at = url;
  for (let redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
    const message = await answerOf(at, options);
    const { statusCode: status = 0, headers } = message;
    const target = [301, 302, 303, 307, 308].includes(status) && headers.location;
    if (!target) return { url: at, status, headers, body: unpacked(message) };
    message.destroy();
    const next = URL.parse(target, at.href);
    if (!next || !/^https?:$/.test(next.protocol)) throw new Error(`it redirects to ${JSON.stringify(target)}`);
    at = next;
  }
  throw new Error(`it redirects more than ${MOST_REDIRECTIONS} times`);
}

function answerOf(url: URL, { allowPrivate, signal }: AskOptions): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // A host that is an IP address is connected to without a lookup, which would check it.
  if (!allowPrivate && isIP(host) && !isPublicAddress(host)) throw new PrivateAddressError(host);
  const options: RequestOptions = {
    agent: false,
    headers: {
      accept: FORMATS.flatMap(({ mediaTypes }) => mediaTypes).join(", "),
      "accept-encoding": Object.keys(DECODERS).join(", "),
      "user-agent": "Mozilla/5.0 (compatible; Backfile)",
    },
    signal,
    ...(!allowPrivate && { lookup: lookupPublic }),
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? secureRequest : plainRequest;
    send(url, options, resolve).on("error", reject).end();
  });
}

const DECODERS = {
  gzip: createGunzip,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
} as const;

/** @throws Error where the answer is packed in a way that was not asked for. */
function unpacked(message: IncomingMessage): Readable {
  const coding = (message.headers["content-encoding"] ?? "identity").trim().toLowerCase().replace(/^x-/, "");
  if (coding === "identity" || coding === "") return message;
  if (!Object.hasOwn(DECODERS, coding)) {
    message.destroy();
    throw new Error(`the server packs it as ${JSON.stringify(coding)}, which was not asked for`);
  }
  // Its errors reach whoever reads the stream.
  return pipeline(message, DECODERS[coding as keyof typeof DECODERS](), () => {});
}
