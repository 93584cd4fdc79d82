import { forTerminal, type Paint } from '@living-sla/core';

/**
 * The page of a rule, set for a terminal: headings stand out, examples are indented and lose their fences.
 * It takes what our rule pages hold: headings, paragraphs, lists, fenced blocks and words in backticks.
 */
export function pageForTerminal(page: string, paint: Paint): string {
  let inExample = false;
  const lines = page
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) {
        inExample = !inExample;
        return [];
      }
      const shown = forTerminal(line);
      if (shown.trim() === '') return [''];
      return [inExample ? paint.faint(`    ${shown}`) : proseLine(shown, paint)];
    });
  return `${lines.join('\n')}\n`;
}

function proseLine(line: string, paint: Paint): string {
  const heading = /^#+ (.*)$/.exec(line)?.[1];
  if (heading !== undefined) return paint.strong(heading);
  return line.replace(/`([^`]+)`/g, (_, words: string) => paint.hint(words)).replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}
