/** Shows what is found while it is still searched for, as quickly as it can be drawn and no more often than it can be read. */

/** Milliseconds between two looks at what has been found so far. */
export const LOOK = 250;

/**
 * Calls `draw` with the latest of what it is given; without anything it stops. The first look is at once, the next ones some time after the one before is
 * drawn: what loads for longer than that would never be shown.
 * @returns Its result resolves when the first look is drawn.
 */
export function looker<Found>(draw: (found: Found) => Promise<void>): (soFar?: () => Found) => Promise<void> {
  let first: Promise<void> | undefined;
  let latest: (() => Found) | undefined;
  let isLooking = false;
  let hasEnded = false;
  const look = async (wait: number) => {
    isLooking = true;
    await new Promise((resolve) => setTimeout(resolve, wait));
    const soFar = latest;
    latest = undefined;
    if (soFar && !hasEnded) await draw(soFar()).catch(() => {}); // The last drawing tells what is wrong.
    if (!hasEnded && soFar) look(LOOK);
    else isLooking = false;
  };
  return async (soFar) => {
    latest = soFar;
    hasEnded ||= !soFar;
    if (!isLooking && !hasEnded) {
      const drawn = look(0);
      first ??= drawn;
    }
    await first;
  };
}
