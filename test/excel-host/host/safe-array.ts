/** Windows hands arrays over as COM SAFEARRAYs; the client unwraps them with `toArray`. */
export interface SafeArray {
  toArray(): unknown[];
}

export const safeArray = (items: unknown[]): SafeArray => ({ toArray: () => items });
