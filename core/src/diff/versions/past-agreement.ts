import type { FilePast } from './file-past.ts';
import type { FileStore } from './file-store.ts';
import type { Moment } from './look-back.ts';
import { type Span, spansOf, type TextState } from './span.ts';
import { topKey } from './top-key.ts';

/** An agreement of the past, with the moments at which its definitions have to be known. */
export interface PastAgreement {
  readonly past: FilePast;
  readonly spans: readonly WatchedSpan[];
  readonly unreadable: readonly TextState[];
}

/** A stretch with one number, or with none. */
export interface WatchedSpan extends Span {
  /** Its end: the last state that carried the number. undefined where there is no number. */
  readonly last: Moment | undefined;
  /** The first state in it that bound anybody, where something has changed since; else undefined. */
  readonly first: Moment | undefined;
}

/**
 * Divides the past of an agreement, and finds out when to look at what it was made of.
 * @param surroundings the pasts of shared terms and of handbook.yaml. @param newest the number of the newest commit.
 */
export function planAgreement(
  past: FilePast,
  surroundings: readonly FilePast[],
  newest: number,
  store: FileStore,
): PastAgreement {
  const { spans, unreadable } = spansOf(past, store.textOf, newest);
  const changes = surroundings.filter(({ kind }) => kind === 'term').flatMap(({ states }) => states);
  return { past, unreadable, spans: spans.map((span) => watch(span, changes, store)) };
}

/** Every moment of an agreement. */
export function momentsOf({ spans }: PastAgreement): readonly Moment[] {
  return spans.flatMap(({ first, last }) => [first, last]).filter((moment) => moment !== undefined);
}

function watch(span: Span, changes: readonly { readonly at: number }[], store: FileStore): WatchedSpan {
  const [start, end] = [span.states[0], span.states.at(-1)] as [TextState, TextState];
  if (span.number === undefined) return { ...span, first: undefined, last: undefined };
  const last = { at: span.to, agreement: end };
  const isChanged = (since: TextState) =>
    since.blob !== end.blob || changes.some(({ at }) => at > since.at && at <= span.to);
  if (span.states.length === 1 && !isChanged(start)) return { ...span, first: undefined, last };
  const bound = span.states.find((state) => binds(state, store));
  if (bound === undefined || !isChanged(bound)) return { ...span, first: undefined, last };
  // Under the name that it has at the end: a file that was only renamed says the same.
  return { ...span, first: { at: bound.at, agreement: { ...bound, path: end.path } }, last };
}

/** Somebody who writes a draft may change it as often as they like. */
function binds({ blob }: TextState, { textOf }: FileStore): boolean {
  const status = topKey(textOf(blob) ?? '', 'status');
  return status === undefined || status === 'active';
}
