import type { Subject } from './subject.ts';

/** A mistake that was put into a file on purpose. */
export interface Mistake {
  readonly kind: MistakeKind;
  readonly path: string;
  /** The words that are wrong. They stand once in the file. */
  readonly words: string;
}

/** The mistakes that are seeded, each of which people really make. */
export type MistakeKind =
  | 'goal without a number'
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
  return { text: text.replace(right, () => wrong), mistake: { kind, path, words } };
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
    return { right: '\ndefinitions:', wrong: `\n  - ${words}\ndefinitions:`, words };
  },
  'unknown goal': () => ({
    right: 'supports: [new-business, volume]',
    wrong: 'supports: [new-business, volumes]',
    words: 'volumes',
  }),
  'unknown key': () => ({
    right: '    source: CRM report "Accepted',
    wrong: '    sorce: CRM report "Accepted',
    words: 'sorce',
  }),
  'unit of one letter': () => ({ right: 'over: 10 business days', wrong: 'over: 10d', words: '10d' }),
  'undefined acronym': () => prose('The QZR is read by both teams.', 'QZR'),
  'word to avoid': () => prose('A hot lead is called on the same day.', 'hot lead'),
  'broken link': ({ place }) =>
    prose(`The [old page](../guide/${place.toLowerCase()}.mdx) is gone.`, `../guide/${place.toLowerCase()}.mdx`),
};

/** Every kind. */
export const mistakeKinds = Object.keys(edits) as readonly MistakeKind[];

function prose(sentence: string, words: string): MistakeEdit {
  return { right: lastLine, wrong: `${sentence}\n\n${lastLine}`, words };
}
