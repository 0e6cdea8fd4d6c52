/** Canvas units around a machine's border from which a link can be drawn. */
export const connectReach = 9
