import type { Rescore } from '../../score/index.ts';
import { forTerminal } from '../escape.ts';
import { type Paint, plainPaint } from '../paint.ts';
import { consequencesInWords, doubtsInWords, leftHead, leftInWords, rescoreNote, rescoreRows } from './rescore-rows.ts';

/** For a terminal: the sentence, a few lines for each goal that differs, what else follows, and what is left out. */
export function rescoresAsText(all: readonly Rescore[], paint: Paint = plainPaint): string {
  return all.flatMap((each) => lines(each, paint)).join('\n');
}

function lines(rescore: Rescore, { strong, faint }: Paint): string[] {
  const rows = rescoreRows(rescore).flatMap(({ goal, asks, was, would, periods }) => [
    `  ${forTerminal(goal)}`,
    `      ${forTerminal(asks)}; met ${was}, would have been ${would}`,
    ...periods.map((period) => `      ${forTerminal(period)}`),
  ]);
  const follows = consequencesInWords(rescore).map((each) => `  ${forTerminal(each)}`);
  const doubts = doubtsInWords(rescore).map((each) => `  ${faint(forTerminal(each))}`);
  const head = leftHead(rescore);
  const left = leftInWords(rescore.left).map((each) => `      ${faint(forTerminal(each))}`);
  return [
    strong(forTerminal(`What this would have meant: ${rescore.title}`)),
    `  ${forTerminal(rescore.sentence)}`,
    `  ${faint(rescoreNote(rescore))}`,
    ...rows,
    ...follows,
    ...doubts,
    ...(head === undefined ? [] : [`  ${head}:`, ...left]),
    '',
  ];
}
