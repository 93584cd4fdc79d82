import { quoted } from './read-text.ts';
import type { TextSpan } from './value-result.ts';

/** Says in plain words what is wrong with a condition, and where, from what the CEL parser or checker threw. */
export function explainCelError(text: string, error: unknown): { message: string; at: TextSpan } {
  const { code, start, end } = readError(text, error);
  const at = widenToWord(text, start, end);
  const words = text.slice(at.start, at.end);
  return { message: explainSlip(text, at) ?? explainCode(code, words), at };
}

/** The slips that people make most, told by what stands at the place. */
function explainSlip(text: string, at: TextSpan): string | undefined {
  const words = text.slice(at.start, at.end);
  if (/^and$/i.test(words)) return `${quoted(words)} is not understood here: write &&.`;
  if (/^or$/i.test(words)) return `${quoted(words)} is not understood here: write ||.`;
  if (/^not$/i.test(words)) return `${quoted(words)} is not understood here: write ! before what is not so.`;
  if (words === '=') return 'One “=” is not understood here: write == to compare.';
  if (words === '<' || words === '>' || words === '≥' || words === '≤') return 'Compare with >=, <=, >, <, == or !=.';
  if (/^[“”‘’„]/.test(words)) return 'These quotation marks are not understood here: write straight ones, "like this".';
  if (words === ',' && /\d$/.test(text.slice(0, at.start))) return 'Write the number without commas: 1000.';
  if (words === '&' || words === '|') return `${quoted(words)} is not understood here: write it twice.`;
  return undefined;
}

function explainCode(code: string, words: string): string {
  if (code.startsWith('unterminated') || code === 'newline_in_string') {
    return 'A quotation mark is opened here and not closed: close it.';
  }
  if (code === 'limit_exceeded') return 'This condition is too large: split it into several.';
  if (code === 'no_such_overload')
    return `${quoted(words)} puts together two things that do not fit: compare like with like.`;
  if (code === 'no_matching_overload') return `${quoted(words)} cannot be called this way: look up how it is written.`;
  if (words === '') return 'The condition stops in the middle: write what it is compared with.';
  return `The condition cannot be read at ${quoted(words)}.`;
}

function readError(text: string, error: unknown): { code: string; start: number; end: number } {
  const details = error as { code?: unknown; range?: Partial<TextSpan> } | undefined;
  const start = details?.range?.start ?? 0;
  const end = details?.range?.end ?? text.length;
  return { code: String(details?.code ?? ''), start: Math.min(start, text.length), end: Math.min(end, text.length) };
}

/** The parser may name one letter of a word; a reader looks for the word. */
function widenToWord(text: string, start: number, end: number): TextSpan {
  if (end - start > 1 || !/\p{L}/u.test(text.slice(start, end))) return { start, end };
  const before = /[\p{L}\d_]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[\p{L}\d_]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
