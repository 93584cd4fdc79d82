/**
 * Blocks of lines as one text, cut where it would get longer than it may: the last lines go first, folds that are open
 * are closed, and a sentence says that something is missing and which command shows all of it.
 * @param most characters (UTF-16 units); undefined means any number.
 */
export function cutToFit(blocks: readonly (readonly string[])[], most: number | undefined, command: string): string {
  const lines = blocks.flat();
  const whole = `${lines.join('\n').trimEnd()}\n`;
  if (most === undefined || whole.length <= most) return whole;
  const end = `**The rest did not fit here.** The command \`${command}\` shows all of it.`;
  // Room for what closes a fold, the sentence, and the empty lines around them.
  let left = most - `${closing}\n\n${end}\n`.length - 2;
  const kept: string[] = [];
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0) break;
    kept.push(line);
  }
  const count = (mark: string) => kept.filter((line) => line === mark).length;
  const open = count('<details>') > count(closing);
  // An empty line ends the table or list that was cut.
  return `${[...kept, ...(open ? ['', closing] : []), '', end].join('\n')}\n`;
}

const closing = '</details>';
