import type { Range } from '@living-sla/core';

/**
 * Ties a piece of a source text to the words that a reader makes of it: quotes, block marks, escapes and line breaks
 * with their indents are only in the source.
 * @param source the whole text of the file. @param range where the value stands in it. @param value what was read.
 * @returns a function from a range of the source to the same words in `value`; undefined where they are not the same.
 */
export function alignText(source: string, range: Range, value: string): (part: Range) => Range | undefined {
  const places = placesOf(source, range, value);
  return (part) => {
    const start = places.get(part.start);
    const last = places.get(part.end - 1);
    if (start === undefined || last === undefined) return undefined;
    const found = { start, end: last + 1 };
    const same = oneLine(value.slice(found.start, found.end)) === oneLine(source.slice(part.start, part.end));
    return same ? found : undefined;
  };
}

/** For every character of the source that is one of the value: where it is there. */
function placesOf(source: string, range: Range, value: string): Map<number, number> {
  const places = new Map<number, number>();
  let at = 0;
  for (let from = range.start; from < range.end && at < value.length; ) {
    if (isSpace(source[from])) from++;
    else if (isSpace(value[at])) at++;
    else {
      const entity = characterReference.exec(source.slice(from, from + longestReference))?.[0].length;
      if (entity === undefined && source[from] !== value[at]) from++;
      else {
        places.set(from, at++);
        from += entity ?? 1;
      }
    }
  }
  return places;
}

const characterReference = /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;
const longestReference = 12;

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
