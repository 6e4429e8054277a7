/** The middle and the edges of what was measured. */
export const percentile = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
export const median = (list) => percentile(list, 0.5);
