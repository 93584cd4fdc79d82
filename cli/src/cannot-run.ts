/**
 * Thrown where a command cannot do what it was asked: the message says what is wrong and the way out, in whole
 * sentences. It is printed as it is, and the exit code is 2.
 */
export class CannotRun extends Error {}
