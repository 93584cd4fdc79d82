import type { Subject } from './subject.ts';

/** A mistake that was put into a file on purpose. */
export interface Mistake {
  readonly kind: MistakeKind;
  readonly path: string;
  /** The words that are wrong. They stand once in the file. */
  readonly words: string;
  /** The rules that find it under the recommended preset, each once. */
  readonly rules: readonly string[];
}

/** The mistakes that are seeded, each of which people really make. */
export type MistakeKind =
  | 'goal without a number'
  | 'promise with two values'
  | 'unknown goal'
  | 'unknown key'
  | 'unit of one letter'
  | 'undefined acronym'
  | 'word to avoid'
  | 'broken link';

/** Puts a mistake into about one agreement in eight. @returns the text as it was where this one is spared. */
export function withMistake(
  subject: Subject,
  path: string,
  text: string,
): { readonly text: string; readonly mistake: Mistake | undefined } {
  const { random } = subject;
  if (random.integer(1, 8) !== 1) return { text, mistake: undefined };
  const kind = random.pick(mistakeKinds);
  const { right, wrong, words } = edits[kind](subject);
  return { text: text.replace(right, () => wrong), mistake: { kind, path, words, rules: finders[kind] } };
}

/** The text that is replaced, by what, and the part of it that is wrong. */
interface MistakeEdit {
  readonly right: string;
  readonly wrong: string;
  readonly words: string;
}

const lastLine = 'New here? Begin with';

const edits: Readonly<Record<MistakeKind, (subject: Subject) => MistakeEdit>> = {
  'goal without a number': ({ giver, taker }) => {
    const words = `${giver.name} and ${taker.name} are good neighbours.`;
    return goals([words], words);
  },
  'promise with two values': ({ giver, taker, place }) => {
    const promise = (lists: string) => `${giver.name} sends ${lists} of ${place} to ${taker.name} every month.`;
    return goals([promise('3 price lists'), promise('4 price lists')], '4 price lists');
  },
  'unknown goal': () => ({
    right: 'supports: [new-business, volume]',
    wrong: 'supports: [new-business, volumes]',
    words: 'volumes',
  }),
  'unknown key': () => ({
    right: 'does-not-stop: an automatic',
    wrong: 'doesnt-stop: an automatic',
    words: 'doesnt-stop',
  }),
  'unit of one letter': () => ({ right: 'over: 10 business days', wrong: 'over: 10d', words: '10d' }),
  'undefined acronym': () => prose('The QZR is read by both teams.', 'QZR'),
  'word to avoid': () => prose('A hot lead stands in a list of its own.', 'hot lead'),
  'broken link': ({ place }) =>
    prose(`The [old page](../guide/${place.toLowerCase()}.mdx) is gone.`, `../guide/${place.toLowerCase()}.mdx`),
};

/** Every kind. */
export const mistakeKinds = Object.keys(edits) as readonly MistakeKind[];

const finders: Readonly<Record<MistakeKind, readonly string[]>> = {
  'goal without a number': ['goal-no-deadline', 'goal-no-metric', 'goal-no-target', 'vague-wording'],
  'promise with two values': ['one-promise-two-values'],
  'unknown goal': ['unknown-reference'],
  'unknown key': ['unknown-key'],
  'unit of one letter': ['value-form'],
  'undefined acronym': ['undefined-acronym'],
  'word to avoid': ['avoided-word'],
  'broken link': ['broken-link'],
};

function goals(sentences: readonly string[], words: string): MistakeEdit {
  const lines = sentences.map((sentence) => `\n  - ${sentence}`);
  return { right: '\ndefinitions:', wrong: `${lines.join('')}\ndefinitions:`, words };
}

function prose(sentence: string, words: string): MistakeEdit {
  return { right: lastLine, wrong: `${sentence}\n\n${lastLine}`, words };
}
