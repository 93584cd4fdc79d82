import type { FilePast, FileState } from './file-past.ts';
import { numberIn } from './version-number.ts';

/** A stretch of the line on which an agreement carried one number, without a break. */
export interface Span {
  /** undefined for a stretch without a number that can be read. */
  readonly number: string | undefined;
  /** What stood in place of a number; undefined where nothing did. */
  readonly written: string | undefined;
  /** The number of the commit that began it. */
  readonly from: number;
  /** The number of the last commit that still carried it. */
  readonly to: number;
  /** The states of the file in it, in the order of time; never empty. */
  readonly states: readonly TextState[];
}

/** A state of a file that has a text. */
export type TextState = FileState & { readonly blob: string };

/** The stretches of an agreement, in the order of time, and its states that nobody can read. */
export interface Spans {
  readonly spans: readonly Span[];
  readonly unreadable: readonly TextState[];
}

/**
 * Divides the past of an agreement by its number. A state that cannot be read is left out: the number before it goes on.
 * @param textOf the text of a blob; undefined where it cannot be read.
 * @param newest the number of the newest commit.
 */
export function spansOf(past: FilePast, textOf: (blob: string) => string | undefined, newest: number): Spans {
  const spans: (Span & { to: number; states: TextState[] })[] = [];
  const unreadable: TextState[] = [];
  let isOpen = false;
  const close = (to: number) => {
    const open = spans.at(-1);
    if (isOpen && open !== undefined) open.to = to;
    isOpen = false;
  };
  for (const state of past.states) {
    if (!hasText(state)) {
      close(state.at - 1);
      continue;
    }
    const text = textOf(state.blob);
    if (text === undefined) {
      unreadable.push(state);
      continue;
    }
    const { number, written } = numberIn(text);
    const open = isOpen ? spans.at(-1) : undefined;
    if (open?.number === number && open !== undefined) {
      open.states.push(state);
      continue;
    }
    close(state.at - 1);
    spans.push({ number, written, from: state.at, to: newest, states: [state] });
    isOpen = true;
  }
  return { spans, unreadable };
}

function hasText(state: FileState): state is TextState {
  return state.blob !== undefined;
}
