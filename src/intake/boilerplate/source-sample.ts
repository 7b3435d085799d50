/** The captures from which the boilerplate of a source is learned: those with the lowest SHA-256, in that order. */
import { hash } from "node:crypto";
import type { IdentifiedCapture } from "../../accession/capture-folder.ts";
import type { Learned } from "./boilerplate-file.ts";
import type { Versions } from "./boilerplate-versions.ts";

/** Captures in a sample: enough to see what recurs, and few enough to read again when one is added. */
const SAMPLE = 20;
/** Captures from which on boilerplate is learned: what is in two alone may be one article in two captures. */
const FEWEST = 3;

/** Adds a capture to the sample, where it belongs there. @returns Whether the sample has changed. */
export function include(sample: IdentifiedCapture[], capture: IdentifiedCapture): boolean {
  const at = sample.findIndex(({ identity }) => identity >= capture.identity);
  if (sample[at]?.identity === capture.identity) return false;
  if (at < 0 && isFull(sample)) return false;
  sample.splice(at < 0 ? sample.length : at, 0, capture);
  if (sample.length > SAMPLE) sample.pop();
  return true;
}

/** Whether only a capture with a lower SHA-256 can change the sample. */
export function isFull(sample: readonly IdentifiedCapture[]): boolean {
  return sample.length === SAMPLE;
}

export function isLargeEnough(sample: readonly IdentifiedCapture[]): boolean {
  return sample.length >= FEWEST;
}

/** The digest of a sample, 16 hexadecimal digits. */
export function digest(sample: readonly IdentifiedCapture[]): string {
  return hash("sha256", sample.map(({ identity }) => identity).join()).slice(0, 16);
}

/** The state of one source. */
export interface SourceState {
  /** The captures with the lowest SHA-256, in that order. */
  sample: IdentifiedCapture[];
  /** The sample of the captures that had a record at the beginning. */
  initial: readonly IdentifiedCapture[];
  /** The boilerplate with which captures are parsed now. */
  learned: Learned;
  /** Digest of the sample from which `learned` was learned; absent where it must be learned again. */
  learnedFrom?: string;
  /** The versions with which the records may have been made; absent until they are needed. */
  versions?: Versions;
  /** Digest of the sample with whose boilerplate all records on disk were made; absent where not all were made with one version. */
  settled?: string;
  /** The value of `changes` after the last change of `learned`. */
  lastChange: number;
  /** Whether there are new captures that the boilerplate of the records does not take into account. */
  pending: boolean;
}
