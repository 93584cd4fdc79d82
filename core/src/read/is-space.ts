/** Whether a code unit stands for white space, as `\s` of a pattern has it: a look-up in place of a pattern for nearly all. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return /\s/.test(String.fromCharCode(code));
}
