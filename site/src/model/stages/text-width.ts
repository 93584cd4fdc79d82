/**
 * How wide words are when they are drawn, estimated by the widths of letters: a picture that is made before anybody looks
 * at it cannot ask the font. Rather too wide than too narrow. @param size of the letters in pixels.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of signsOf(text)) width += widthOf(sign);
  return width * size;
}

/**
 * Breaks words into lines that are not wider than `width`. A word that is wider is broken as well; what does not fit
 * into the last line ends in “…”.
 */
export function wrapText(text: string, size: number, width: number, mostLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of piecesOf(text.slice(0, longest), size, width)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= mostLines && text.length <= longest) return lines;
  const kept = lines.slice(0, mostLines);
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', size, width)];
}

/** No picture shows more of a name than this; measuring all of a very long one would only take time. */
const longest = 300;

const segmenter = new Intl.Segmenter('en');

/** What people take for one sign each: a letter with its marks, an emoji of several parts. */
function signsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function widthOf(sign: string): number {
  if (/^[ .,:;'|!()[\]ijlIt/\\-]$/u.test(sign)) return 0.36;
  if (/^[mwMW@%—…]$/u.test(sign)) return 0.95;
  if (/^[\p{Lu}\d&#<>=+_]$/u.test(sign)) return 0.72;
  if (/^\p{Script=Latin}\p{M}*$/u.test(sign)) return 0.6;
  if (/^[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*$/u.test(sign)) return 0.75;
  return /^[\p{P}\p{S}]$/u.test(sign) && !/\p{Extended_Pictographic}/u.test(sign) ? 0.7 : 1.4;
}

/** The words of a text, those broken that are wider than a line. */
function piecesOf(text: string, size: number, width: number): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return words.flatMap((word) => (textWidth(word, size) <= width ? [word] : brokenUp(word, size, width)));
}

function brokenUp(word: string, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of signsOf(word)) {
    if (piece !== '' && textWidth(piece + sign, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}

function shortened(line: string, size: number, width: number): string {
  const signs = signsOf(line);
  while (signs.length > 0 && textWidth(`${signs.join('')}…`, size) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
