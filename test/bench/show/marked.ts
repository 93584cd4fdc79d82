/** A figure with “!” behind it where it misses its limit, and with a space where it does not. */
export function marked(text: string, isMissed: boolean): string {
  return `${text}${isMissed ? '!' : ' '}`;
}
