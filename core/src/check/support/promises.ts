import { type DataNode, field, items } from '../../parse/index.ts';
import { type Located, type Range, remembered } from '../../read/index.ts';
import {
  type Agreement,
  type Doubt,
  type FieldEvidence,
  type Goal,
  type Measurability,
  measureObligation,
  measureSentence,
  type Obligation,
  obligationsOf,
  openRoutinesOf,
  type Status,
  scalarField,
  statusField,
  textField,
} from '../../resolve/index.ts';
import type { Report, RuleContext } from '../rule.ts';

/** A sentence that binds somebody, with what it says of its three parts: a goal, a commitment, a need, or one of the text. */
export interface Pledge {
  readonly statement: Located<string>;
  readonly measurability: Measurability;
  readonly status: Status;
  /** undefined for all that is no goal. */
  readonly goal: Goal | undefined;
  /** Whether it stands in the text below the keys. */
  readonly inText: boolean;
}

/** What a rule about promises may be told: whether it looks at the promises in the text, too. */
export const promiseOptions = { prose: true } as const;

/**
 * Every goal, commitment and need of an agreement that says something, and the sentences of its text that oblige
 * somebody, in this order.
 * @param options those of the rule; without `prose` the text is left alone.
 */
export function pledgesOf(agreement: Agreement, { prose }: RuleContext['options']): readonly Pledge[] {
  const pledges = allPledges(agreement);
  return prose === true ? pledges : pledges.filter(({ inText }) => !inText);
}

/** The same, with the sentences of its text that tell what is done as a rule and take it back again: “… where possible”. */
export function pledgesAndRoutinesOf(agreement: Agreement, options: RuleContext['options']): readonly Pledge[] {
  return options.prose === true
    ? [...pledgesOf(agreement, options), ...routines(agreement)]
    : pledgesOf(agreement, options);
}

const routines = remembered((agreement: Agreement): readonly Pledge[] =>
  openRoutinesOf(agreement).map(({ text: value, range, doubts }): Pledge => {
    const measurability = { metric: undefined, target: undefined, time: undefined, measurable: false, doubts };
    return { statement: { value, range }, measurability, status: 'active', goal: undefined, inText: true };
  }),
);

/** Agreements are never changed once read, so their sentences are read once for all rules. */
const allPledges = remembered((agreement: Agreement): readonly Pledge[] => {
  const goals = agreement.goals
    .filter(({ statement }) => statement.value !== '')
    .map((goal): Pledge => {
      const { statement, measurability, status } = goal;
      return { statement, measurability, status, goal, inText: false };
    });
  const others = ['commitments', 'needs'].flatMap((key) =>
    items(field(agreement.root, key)).flatMap((node) => readPledge(agreement, node) ?? []),
  );
  return [...goals, ...others, ...obligationsOf(agreement).map((each) => textPledge(each, agreement))];
});

/** The words of a sentence that leave a part open in one of some ways; words that two of them share count once. */
export function doubtsIn({ measurability }: Pledge, kinds: readonly Doubt['kind'][]): Doubt[] {
  const doubts = measurability.doubts.filter(({ kind }) => kinds.includes(kind));
  return doubts.filter(({ range }, at) => !doubts.slice(0, at).some((other) => range.start < other.range.end));
}

/** What a rule says of a sentence, at its words. @param range the whole sentence unless some words are meant. */
export function reportOn({ statement, status, goal, inText }: Pledge, message: string, range?: Range): Report {
  const advice = inText && range === undefined ? ` ${adviceForText}` : '';
  return {
    range: range ?? statement.range,
    message: message + advice,
    status,
    ...(goal === undefined ? {} : { goal }),
  };
}

/** A promise in the text binds like a goal, and has nowhere to put its parts but in its words. */
const adviceForText = 'Or make it a goal above, where each part has a line of its own.';

function readPledge(agreement: Agreement, node: DataNode): Pledge | undefined {
  const statement = node.kind === 'scalar' ? { value: node.text, range: node.range } : textField(node, 'statement');
  if (statement === undefined || statement.value.trim() === '') return undefined;
  const measurability = measureSentence(statement.range, agreement, agreement.facts, fieldsOf(node));
  return { statement, measurability, status: statusField(node), goal: undefined, inText: false };
}

function textPledge(obligation: Obligation, agreement: Agreement): Pledge {
  const { text: value, range } = obligation;
  const measurability = measureObligation(obligation, agreement);
  return { statement: { value, range }, measurability, status: 'active', goal: undefined, inText: true };
}

function fieldsOf(node: DataNode): FieldEvidence {
  const time = ['by-when', 'every', 'within'].map((key) => scalarField(node, key)).find((found) => found !== undefined);
  return { time: time && { range: time.range, from: 'field' } };
}
