/** Has this entry of the history been open before? See come-back.ts, which marks it. Apart from start.ts, which every page carries. */
export const wasHere = (): boolean => history.state !== null;
