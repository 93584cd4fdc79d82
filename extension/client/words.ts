/** A number with its noun: “1 error”, “2 errors”, “no errors”. */
export function count(number: number, noun: string): string {
  if (number === 0) return `no ${noun}s`;
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

/** One line without space at its ends: text of a handbook may have been written over several lines. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text of a handbook for a message or a prompt, where VS Code would make a link of `[words](address)`. */
export function withoutLinks(text: string): string {
  return oneLine(text).replace(/\](?=\()/g, '] ');
}

/** Text of a handbook for a place where VS Code would draw `$(name)` as an icon: a picker or a line of status. */
export function withoutIcons(text: string): string {
  return oneLine(text).replaceAll('$(', '\\$(');
}
