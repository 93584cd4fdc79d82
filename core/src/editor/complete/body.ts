import { touches } from '../at-offset.ts';
import type { Completion, Completions } from './completion.ts';
import { componentCompletions, wholeComponents } from './components.ts';
import { linkCompletions } from './link-targets.ts';
import { wordCompletions } from './running-text.ts';
import { bodyCommentAt, suppressionCompletions } from './suppressions.ts';
import type { Writing } from './writing.ts';

/** What may be written in a body: components, where a link leads, what silences a rule, and terms in running text. */
export function bodyCompletions(writing: Omit<Writing, 'outline'>): Completions {
  const { file, offset, asked } = writing;
  const { text, parts } = file;
  const comment = bodyCommentAt(text, offset);
  if (comment !== undefined) return { items: suppressionCompletions(writing, comment), unfinished: true };
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (isCode(text.slice(file.body.range.start, offset), line)) return { items: [], unfinished: false };
  const link = /\]\(([^\s()]*)$/.exec(line);
  if (link !== null) return { items: linkCompletions(writing, link[1] ?? ''), unfinished: false };
  const component = componentCompletions(writing);
  if (component !== undefined) return { items: component, unfinished: false };
  const isProse = parts.prose.some(({ range }) => touches(range, offset)) || line.trim() === '' || asked.byHand;
  const terms: Completion[] = isProse ? wordCompletions(writing, file.body.range.start) : [];
  const whole = line.trim() === '' && asked.byHand ? wholeComponents(text, offset) : [];
  return { items: [...terms, ...whole], unfinished: true };
}

/** Whether a place is in code, between fences or between backticks in its line. */
function isCode(before: string, line: string): boolean {
  const fences = before.match(/^[ \t]*(?:```|~~~)/gm)?.length ?? 0;
  return fences % 2 === 1 || (line.match(/`/g)?.length ?? 0) % 2 === 1;
}
