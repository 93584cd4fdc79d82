import type { Rescore } from '../../score/index.ts';
import { folded } from '../changes/markdown.ts';
import { forMarkdownLine } from '../changes/markdown-line.ts';
import { forMarkdown } from '../escape.ts';
import {
  consequencesInWords,
  doubtsInWords,
  leftHead,
  leftInWords,
  rescoreCells,
  rescoreColumns,
  rescoreNote,
  rescoreRows,
} from './rescore-rows.ts';

/** For a comment on a git host: the sentence, a small table of the goals that differ, and what is left out, folded. */
export function rescoreBlock(rescore: Rescore): string[] {
  const rows = rescoreRows(rescore).map((row) => `| ${rescoreCells(row).map(forMarkdown).join(' | ')} |`);
  const table = [`| ${rescoreColumns.join(' | ')} |`, `|${' --- |'.repeat(rescoreColumns.length)}`, ...rows, ''];
  const follows = consequencesInWords(rescore).map((each) => `- ${forMarkdownLine(each)}`);
  const head = leftHead(rescore);
  const more = [...leftInWords(rescore.left), ...doubtsInWords(rescore)].map((each) => `- ${forMarkdownLine(each)}`);
  return [
    `### What this would have meant: ${forMarkdown(rescore.title)}`,
    '',
    `${forMarkdownLine(rescore.sentence)} ${rescoreNote(rescore)}`,
    '',
    ...(rows.length === 0 ? [] : table),
    ...(follows.length > 3
      ? folded(`What follows would differ ${follows.length} times`, [...follows, ''])
      : spaced(follows)),
    ...(more.length === 0 ? [] : folded(head ?? 'What a person has to look at', [...more, ''])),
  ];
}

function spaced(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}
