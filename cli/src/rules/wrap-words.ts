import { forTerminal, type Paint } from '@living-sla/core';

/**
 * Fills lines with the words of a Markdown text: words in backticks have a colour, links lose their addresses.
 * @param width the columns of a line; a longer word stands alone.
 */
export function wrapWords(text: string, paint: Paint, width: number): string[] {
  const lines: { words: string[]; length: number }[] = [];
  for (const { plain, shown } of wordsOf(text, paint)) {
    const last = lines.at(-1);
    if (last && last.length + 1 + plain.length <= width) {
      last.words.push(shown);
      last.length += 1 + plain.length;
    } else lines.push({ words: [shown], length: plain.length });
  }
  return lines.map(({ words }) => words.join(' '));
}

interface Word {
  readonly plain: string;
  readonly shown: string;
}

function wordsOf(text: string, paint: Paint): Word[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const parts = flat.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').split('`');
  // Odd parts stood between backticks. What touches without a space stays one word.
  const words: Word[] = [];
  let touches = false;
  for (const [at, part] of parts.entries()) {
    const isCode = at % 2 === 1;
    const pieces = forTerminal(part).split(' ');
    for (const [index, piece] of pieces.entries()) {
      const word = { plain: piece, shown: isCode && piece !== '' ? paint.hint(piece) : piece };
      const before = words.at(-1);
      if (index === 0 && touches && before) {
        words[words.length - 1] = { plain: before.plain + word.plain, shown: before.shown + word.shown };
      } else words.push(word);
    }
    touches = true;
  }
  return words.filter(({ plain }) => plain !== '');
}
