import type { Change, RedlinePart } from '../../diff/index.ts';
import { forMarkdown, forTerminal } from '../escape.ts';
import { atLineStart } from './markdown-line.ts';
import type { ChangePaint } from './report.ts';

/**
 * What was struck out and put in, on one line of a terminal: in colours, or marked as `[-struck out-]` and `{+put in+}`
 * where there are none. Long stretches that stayed are shortened.
 * @returns undefined where a redline says nothing that the change's sentence does not.
 */
export function terminalRedline(change: Change, paint: ChangePaint | undefined): string | undefined {
  const parts = partsOf(change);
  if (parts === undefined) return undefined;
  return parts
    .map(({ kind, text }) => {
      const safe = forTerminal(text.replace(/\s+/g, ' '));
      if (kind === 'removed') return paint === undefined ? `[-${safe}-]` : paint.removed(safe);
      if (kind === 'added') return paint === undefined ? `{+${safe}+}` : paint.added(safe);
      return safe;
    })
    .join('');
}

/** The same for Markdown: struck out as `~~…~~`, put in as `**…**`, and no markup of the author's own. */
export function markdownRedline(change: Change): string | undefined {
  const parts = partsOf(change);
  if (parts === undefined) return undefined;
  let line = '';
  for (const { kind, text } of parts) {
    const safe = forMarkdown(text);
    if (safe === '') continue;
    const shown = kind === 'removed' ? `~~${safe}~~` : kind === 'added' ? `**${safe}**` : safe;
    const apart = !/\s$/.test(line) && (/^\s/.test(text) || needsSpace(line, shown));
    line = `${line}${line !== '' && apart ? ' ' : ''}${shown}${/\s$/.test(text) ? ' ' : ''}`;
  }
  return atLineStart(line.trim());
}

/** Marks between a letter and a sign, or beside other marks, would not be read as marks. */
function needsSpace(line: string, next: string): boolean {
  const [endsMarked, beginsMarked] = [/(?:~~|\*\*)$/.test(line), /^(?:~~|\*\*)/.test(next)];
  if (endsMarked && beginsMarked) return true;
  return endsMarked ? /^[\p{L}\p{N}]/u.test(next) : beginsMarked && /[\p{L}\p{N}]$/u.test(line);
}

/** The redline of a change; where it has none, all of the old and the new words, unless its sentence quotes them already. */
function partsOf({ redline, before, after, kind, field, message }: Change): readonly RedlinePart[] | undefined {
  if (redline !== undefined) return shortened(redline);
  const words = [before, after].filter((text) => text !== undefined && text !== '');
  const isTold = words.every((text) => message.includes(text?.replace(/\.$/, '') ?? ''));
  if (isTold || kind === 'moved' || field === 'file' || before === after) return undefined;
  const parts: RedlinePart[] = [];
  if (before) parts.push({ kind: 'removed', text: cut(before) });
  if (after) parts.push({ kind: 'added', text: cut(after) });
  return parts;
}

function shortened(parts: readonly RedlinePart[]): RedlinePart[] {
  return parts.map((part, at) => {
    if (part.kind !== 'same' || part.text.length <= 2 * sideLength) return { ...part, text: cut(part.text) };
    const head = at === 0 ? '' : wordsFrom(part.text);
    const tail = at === parts.length - 1 ? '' : wordsUpTo(part.text);
    return { ...part, text: `${head} … ${tail}` };
  });
}

const sideLength = 60;
const mostLength = 2_000;

function wordsFrom(text: string): string {
  return text.slice(0, sideLength).replace(/\s+\S*$/, '');
}

function wordsUpTo(text: string): string {
  return text.slice(-sideLength).replace(/^\S*\s+/, '');
}

function cut(text: string): string {
  return text.length <= mostLength ? text : `${text.slice(0, mostLength)} …`;
}
