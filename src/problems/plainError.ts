/**
 * A failure that its message tells in full, with what to do about it: the
 * commands show it without the stack, which would only say where we noticed.
 */
export class PlainError extends Error {}
