import { remembered } from '../../read/index.ts';
import { type CommitRecord, type FileChange, isOfVersions } from '../versions/commit-record.ts';
import { type FilePast, type FileState, followFiles } from '../versions/file-past.ts';
import { nameIn } from '../versions/name-in.ts';
import type { PastLine, PastState } from './past-line.ts';

/**
 * The main line as its commits tell it.
 * @param commits those of the first-parent line, the oldest first.
 * @param textOf the text of a blob; undefined where it cannot be read, or was not asked for. What stands behind a text
 * that is not known is not known either.
 */
export function lineOfCommits(
  commits: readonly CommitRecord[],
  textOf: (blob: string) => string | undefined,
): PastLine {
  const files = followOfVersions(commits, textOf);
  const present = files.filter(({ kind, exists }) => kind === 'agreement' && exists);
  const byPath = new Map(present.map((file) => [file.path, file]));
  const shared = files.filter(({ kind }) => kind === 'term' || kind === 'handbook');
  const aroundAt = memoised((at: number) => textsAt(shared, at, textOf));
  const statesOf = remembered((file: FilePast): readonly PastState[] => {
    const states: PastState[] = [];
    for (const state of file.states.toReversed()) {
      const { at, path, blob } = state;
      const text = blob === undefined ? undefined : textOf(blob);
      if (text === undefined) break;
      const isFirst = state === file.states[0];
      states.push({ day: commits[at]?.note.date, path, text, isFirst, around: () => aroundAt(at) });
    }
    return states;
  });
  return {
    agreement: (path) => {
      const file = byPath.get(path);
      return file === undefined ? [] : statesOf(file);
    },
    paths: [...byPath.keys()],
  };
}

/**
 * The files that versions are made of, through all their names.
 * @param commits, textOf as in `lineOfCommits`.
 */
export function followOfVersions(
  commits: readonly CommitRecord[],
  textOf: (blob: string) => string | undefined,
): readonly FilePast[] {
  const isOfPast = ({ path, from }: FileChange) => isOfVersions(path) || (from !== undefined && isOfVersions(from));
  return followFiles(
    commits.map(({ note, changes }) => ({ note, changes: changes.filter(isOfPast) })),
    (blob) => nameIn(textOf(blob)),
  );
}

/** What stood after a commit, by path. */
function textsAt(
  files: readonly FilePast[],
  at: number,
  textOf: (blob: string) => string | undefined,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { states } of files) {
    const state: FileState | undefined = states.findLast((each) => each.at <= at);
    const text = state?.blob === undefined ? undefined : textOf(state.blob);
    if (state !== undefined && text !== undefined) texts.set(state.path, text);
  }
  return texts;
}

function memoised<Answer>(answer: (question: number) => Answer): (question: number) => Answer {
  const known = new Map<number, Answer>();
  return (question) => {
    const made = known.get(question) ?? answer(question);
    known.set(question, made);
    return made;
  };
}
