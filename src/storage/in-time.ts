/** A database that never answers must not hold up the person. */

/** What comes of the promise, or `otherwise` when it fails or takes longer than this many milliseconds. */
export function inTime<T>(promise: Promise<T>, otherwise: T, ms = 1500): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), ms));
  return Promise.race([promise.catch(() => otherwise), late]);
}
