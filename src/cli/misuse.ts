/** Thrown for what the user must correct; its message is shown and the exit code says misuse. */
export class Misuse extends Error {}
