import { fileKind } from '../../parse/index.ts';
import type { PastLine, PastState } from './past-line.ts';

/** The files of a handbook at one time. */
export interface PastTexts {
  /** The author's day, as an ISO date; absent where nobody knows it. */
  readonly day?: string | undefined;
  /** Path to text. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The main line where only some of its states are known, each as all the files there were: an editor knows the last one.
 * @param states the newest first.
 */
export function lineOfTexts(states: readonly PastTexts[]): PastLine {
  const last = states[0]?.files ?? {};
  const paths = Object.keys(last).filter((path) => fileKind(path) === 'agreement');
  const known = new Map(paths.map((path) => [path, statesOf(path, states)]));
  return { agreement: (path) => known.get(path) ?? [], paths };
}

/** States in which the agreement's own text stayed the same are one, the oldest of them, as in a history of the file. */
function statesOf(path: string, states: readonly PastTexts[]): readonly PastState[] {
  const found: PastState[] = [];
  for (const { day, files } of states) {
    const text = files[path];
    if (text === undefined) {
      const first = found.pop();
      return first === undefined ? [] : [...found, { ...first, isFirst: true }];
    }
    const around = new Map(Object.entries(files).filter(([each]) => isShared(each)));
    if (found.at(-1)?.text === text) found.pop();
    found.push({ day, path, text, around: () => around });
  }
  return found;
}

function isShared(path: string): boolean {
  const kind = fileKind(path);
  return kind === 'term' || kind === 'handbook';
}
