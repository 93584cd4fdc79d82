/**
 * How many characters two texts share at their beginning and at their end, up to whole words. The two stretches never
 * overlap in either text.
 */
export function commonEnds(before: string, after: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (start === before.length && start === after.length) return { start, end: 0 };
  // Back to a space, so that no word is cut and no character of two units either.
  while (start > 0 && !isSpace(before, start - 1)) start--;
  let end = 0;
  const most = shorter - start;
  while (end < most && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  while (end > 0 && !isSpace(before, before.length - end)) end--;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13);
}
