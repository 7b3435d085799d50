/** Asks a web server for a page: over redirections, with nothing left out of its answer, and from the public internet alone. */
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
  /** Also asks servers on this computer and in its own network. */
  allowPrivate?: boolean;
  signal: AbortSignal;
}

export interface Answer {
  /** Where the page was found, after all redirections. */
  url: URL;
  status: number;
  headers: IncomingHttpHeaders;
  /** Unpacked. Reading it fails where the server stops before the end that it has announced. Must be read or destroyed. */
  body: Readable;
}

/** As many as browsers follow, and half. */
const MOST_REDIRECTIONS = 10;

/** @param url http or https. @throws Error when there is no answer, or `PrivateAddressError`. */
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
  // A host that is a number is connected to without being looked up.
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

/** @throws Error when it is packed in a way that was not asked for. */
function unpacked(message: IncomingMessage): Readable {
  const coding = (message.headers["content-encoding"] ?? "identity").trim().toLowerCase().replace(/^x-/, "");
  if (coding === "identity" || coding === "") return message;
  if (!Object.hasOwn(DECODERS, coding)) {
    message.destroy();
    throw new Error(`the server packs it as ${JSON.stringify(coding)}, which was not asked for`);
  }
  // Its errors reach whoever reads the outcome.
  return pipeline(message, DECODERS[coding as keyof typeof DECODERS](), () => {});
}
