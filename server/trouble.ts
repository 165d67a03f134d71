/** A failure that its message explains to an operator, with what to do about it; shown without a stack trace. */
export class Trouble extends Error {}
