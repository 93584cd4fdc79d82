/** Words on one line: each run of white space, line breaks included, is one space, and none stands at the ends. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
