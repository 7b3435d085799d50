/** How far the heap of this process grows before the engine collects garbage. */
import { setFlagsFromString } from "node:v8";

/**
 * Does work that allocates much and keeps little. Without this the engine lets the heap grow to some 300 MB over ten thousand captures
 * before it collects garbage.
 */
export async function inSmallHeap<T>(work: () => Promise<T>): Promise<T> {
  setFlagsFromString("--optimize-for-size");
  try {
    return await work();
  } finally {
    setFlagsFromString("--no-optimize-for-size");
  }
}
