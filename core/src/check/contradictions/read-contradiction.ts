import type { Range } from '../../read/index.ts';
import { readCase } from '../testing/read-case.ts';
import type { Files } from '../testing/run-rule.ts';

/** A small handbook in which two places contradict each other. */
export interface Contradiction {
  readonly files: Files;
  /** An ISO date. */
  readonly today: string;
  readonly expected: readonly Expected[];
  /** What makes it sane: words of a file, and those in their place. */
  readonly mends: readonly { readonly file: string; readonly words: string; readonly by: string }[];
}

/** A finding that must be there, by its words; `related` is the other place, where there is one. */
export interface Expected {
  readonly rule: string;
  readonly at: Words;
  readonly related: Words | undefined;
}

/** Words in a file. */
export interface Words {
  readonly file: string;
  readonly words: string;
}

/**
 * Reads a fixture. Above its first file stand lines such as
 * `find: rule at guide/a.mdx “3 days” related slas/b.mdx “2 days”` and `mend: guide/a.mdx “3 days” => “2 days”`.
 */
export function readContradiction(text: string): Contradiction {
  const at = text.indexOf('{/* file:');
  const head = text.slice(0, at);
  const { files, today } = readCase(text.slice(at));
  const expected = [...head.matchAll(findLine)].map((match) => readExpected(match.slice(1)));
  const mends = [...head.matchAll(mendLine)].map(([, file = '', words = '', by = '']) => ({ file, words, by }));
  return { files, today, expected, mends };
}

const findLine = /^find: (\S+) at (\S+) “([^”]*)”(?: related (\S+) “([^”]*)”)?$/gm;
const mendLine = /^mend: (\S+) “([^”]*)” => “([^”]*)”$/gm;

function readExpected([rule = '', file = '', words = '', otherFile, otherWords]: readonly (
  | string
  | undefined
)[]): Expected {
  const related = otherFile === undefined ? undefined : { file: otherFile, words: otherWords ?? '' };
  return { rule, at: { file, words }, related };
}

/** The files once the contradiction is mended. Words that stand nowhere are a mistake in the fixture. */
export function mended({ files, mends }: Contradiction): Files {
  const result: Record<string, string> = { ...files };
  for (const { file, words, by } of mends) {
    const text = result[file] ?? '';
    if (!text.includes(words)) throw new Error(`“${words}” does not stand in ${file}`);
    result[file] = text.replace(words, by);
  }
  return result;
}

/** The words of a place. */
export function wordsAt(
  { files }: Pick<Contradiction, 'files'>,
  { file, range }: { file: string; range: Range },
): string {
  return (files[file] ?? '').slice(range.start, range.end).replace(/\s+/g, ' ');
}
