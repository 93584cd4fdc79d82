import { diffArrays } from 'diff';
import { commonEnds } from './common-ends.ts';
import { sentencesIn } from './sentences.ts';

/** A stretch of words: kept, struck out, or put in. */
export interface RedlinePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What became of a text, word by word. The kept and the removed parts are the text before, to the letter; the kept and
 * the added ones the text after. Words are compared within sentences that changed; of a sentence that shares little with
 * the one before, and of a text far too long, all is struck out and put in.
 */
export function redline(before: string, after: string): RedlinePart[] {
  const { start, end } = commonEnds(before, after);
  const middle = [before.slice(start, before.length - end), after.slice(start, after.length - end)] as const;
  return joined([
    { kind: 'same', text: before.slice(0, start) },
    ...changed(...middle),
    { kind: 'same', text: before.slice(before.length - end) },
  ]);
}

function changed(before: string, after: string): RedlinePart[] {
  if (before.length + after.length > longest) return replaced(before, after);
  return compared(sentencesIn(before), sentencesIn(after), mostSentences, (gone, come) => {
    const parts = compared(wordsIn(gone), wordsIn(come), mostWords, replaced);
    return isReadable(parts) ? parts : replaced(gone, come);
  });
}

/** Pieces in both stay; each run of others goes through `differing`. Too many differences, and all of it does. */
function compared(
  before: readonly string[],
  after: readonly string[],
  mostDifferences: number,
  differing: (gone: string, come: string) => RedlinePart[],
): RedlinePart[] {
  const runs = diffArrays([...before], [...after], { maxEditLength: mostDifferences });
  if (runs === undefined) return differing(before.join(''), after.join(''));
  const parts: RedlinePart[] = [];
  let gone = '';
  let come = '';
  const settle = () => {
    if (gone !== '' || come !== '') parts.push(...differing(gone, come));
    gone = '';
    come = '';
  };
  for (const { added, removed, value } of runs) {
    if (removed) gone += value.join('');
    else if (added) come += value.join('');
    else {
      settle();
      parts.push({ kind: 'same', text: value.join('') });
    }
  }
  settle();
  return parts;
}

function replaced(gone: string, come: string): RedlinePart[] {
  return [
    { kind: 'removed', text: gone },
    { kind: 'added', text: come },
  ];
}

/** Words with the marks inside them (“1,000”, “e-mail”, “don't”), white space, and other marks one by one. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[.,:'’/-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu) ?? [];
}

/** Whether enough stays between the changes: a patchwork of single words tells less than two whole sentences. */
function isReadable(parts: readonly RedlinePart[]): boolean {
  const length = (kind: RedlinePart['kind']) =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? part.text.trim().length : 0), 0);
  return length('same') * 3 >= Math.max(length('removed'), length('added'));
}

/** Neighbours of one kind become one. A lone space between two changes belongs to both, so that phrases stay together. */
function joined(parts: readonly RedlinePart[]): RedlinePart[] {
  const runs: { kept: string; gone: string; come: string }[] = [];
  for (const { kind, text } of parts.filter((part) => part.text !== '')) {
    const last = runs.at(-1);
    if (kind === 'same' && (last === undefined || last.gone + last.come !== '')) {
      runs.push({ kept: text, gone: '', come: '' });
      continue;
    }
    const run = last ?? { kept: '', gone: '', come: '' };
    if (last === undefined) runs.push(run);
    if (kind === 'same') run.kept += text;
    else if (kind === 'removed') run.gone += text;
    else run.come += text;
  }
  return withoutLoneSpaces(runs).flatMap(({ kept, gone, come }) =>
    [{ kind: 'same' as const, text: kept }, ...replaced(gone, come)].filter(({ text }) => text !== ''),
  );
}

function withoutLoneSpaces(runs: readonly { kept: string; gone: string; come: string }[]) {
  const whole: { kept: string; gone: string; come: string }[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    const isLone = last !== undefined && run.kept.trim() === '' && run.gone !== '' && run.come !== '';
    if (isLone && last.gone !== '' && last.come !== '') {
      last.gone += run.kept + run.gone;
      last.come += run.kept + run.come;
    } else whole.push({ ...run });
  }
  return whole;
}

/** Characters on both sides together beyond which words are not compared. */
const longest = 200_000;
const mostSentences = 2000;
const mostWords = 600;
