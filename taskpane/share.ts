/** Nobody sees more often that a number has changed. */
const EVERY_MS = 100;

/** How much of something is done. */
export interface Share {
  readonly done: number;
  readonly of: number;
}

/** Passes on ten a second at most; what comes between is left out. */
export function sparingly(tell: (share: Share) => void): (done: number, of: number) => void {
  let told = -Infinity;
  return (done, of) => {
    const now = performance.now();
    if (now - told < EVERY_MS) return;
    told = now;
    tell({ done, of });
  };
}
