/**
 * Makes a text safe for a terminal, line ends kept: no character of it can move the cursor or change a colour.
 * For what is said without the engine; the engine has `forTerminal`.
 */
export function cleanLines(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '\uFFFD');
}
