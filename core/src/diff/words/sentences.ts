/**
 * Cuts a text into its sentences, each with the white space behind it, so that together they are the text again. A point
 * ends no sentence in a number, nor behind a short form (“e.g.”), nor where the next word begins small.
 */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const stop of text.matchAll(stops)) {
    const end = stop.index + stop[0].length;
    if (!isEnd(text.slice(Math.max(start, stop.index - longestShortForm), stop.index), stop[0], text[end])) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}

/** A mark that may end a sentence with what closes behind it, or an empty line. */
const stops = /[.?!…;]{1,3}["”’»)\]]{0,3}\s{1,200}|\n[ \t]{0,80}\n\s{0,200}/g;

const longestShortForm = 8;
const shortForm = /(?:^|[\s("“])(?:e\.g|i\.e|cf|vs|etc|approx|ca|incl|excl|no|mr|mrs|ms|dr|st|[ap]\.m|\p{Lu})$/iu;

function isEnd(before: string, mark: string, next: string | undefined): boolean {
  if (!mark.startsWith('.') || next === undefined) return true;
  return !/\p{Ll}/u.test(next) && !shortForm.test(before);
}
