/** The captures that the furniture of a source is learned from: those with the lowest SHA-256, in that order. */
import { hash } from "node:crypto";
import type { IdentifiedCapture } from "../../accession/capture-folder.ts";

/** Captures of a source that are compared: enough to tell what recurs, few enough to read again when one is added. */
const SAMPLE = 20;
/** Fewer teach nothing. */
const FEWEST = 3;

/** @returns Whether the capture is new in the sample. */
export function include(sample: IdentifiedCapture[], capture: IdentifiedCapture): boolean {
  const at = sample.findIndex(({ sha256 }) => sha256 >= capture.sha256);
  if (sample[at]?.sha256 === capture.sha256) return false;
  if (at < 0 && isFull(sample)) return false;
  sample.splice(at < 0 ? sample.length : at, 0, capture);
  if (sample.length > SAMPLE) sample.pop();
  return true;
}

/** Whether only a lower SHA-256 can enter. */
export function isFull(sample: readonly IdentifiedCapture[]): boolean {
  return sample.length === SAMPLE;
}

export function teaches(sample: readonly IdentifiedCapture[]): boolean {
  return sample.length >= FEWEST;
}

/** Tells samples apart. */
export function digest(sample: readonly IdentifiedCapture[]): string {
  return hash("sha256", sample.map(({ sha256 }) => sha256).join()).slice(0, 16);
}
