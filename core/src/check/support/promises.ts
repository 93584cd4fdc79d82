import { type DataNode, field, items } from '../../parse/index.ts';
import type { Located } from '../../read/index.ts';
import {
  type Agreement,
  type Doubt,
  type FieldEvidence,
  type Goal,
  type Measurability,
  measureSentence,
  type Status,
  scalarField,
  statusField,
  textField,
} from '../../resolve/index.ts';
import type { Report } from '../rule.ts';

/** A sentence that binds somebody: a goal, a commitment or a need, with what it says of its three parts. */
export interface Pledge {
  readonly statement: Located<string>;
  readonly measurability: Measurability;
  readonly status: Status;
  /** undefined for a commitment and a need. */
  readonly goal: Goal | undefined;
}

/** Every goal, commitment and need of an agreement that says something, in the order of goals, commitments, needs. */
export function pledgesOf(agreement: Agreement): readonly Pledge[] {
  const known = cache.get(agreement);
  if (known !== undefined) return known;
  const goals = agreement.goals
    .filter(({ statement }) => statement.value !== '')
    .map(
      (goal): Pledge => ({ statement: goal.statement, measurability: goal.measurability, status: goal.status, goal }),
    );
  const others = ['commitments', 'needs'].flatMap((key) =>
    items(field(agreement.root, key)).flatMap((node) => readPledge(agreement, node) ?? []),
  );
  const pledges = [...goals, ...others];
  cache.set(agreement, pledges);
  return pledges;
}

/** The words of a sentence that leave a part open in one of some ways; words that two of them share count once. */
export function doubtsIn({ measurability }: Pledge, kinds: readonly Doubt['kind'][]): Doubt[] {
  const doubts = measurability.doubts.filter(({ kind }) => kinds.includes(kind));
  return doubts.filter(({ range }, at) => !doubts.slice(0, at).some((other) => range.start < other.range.end));
}

/** What a rule says of a sentence, at its words. @param range the whole sentence unless some words are meant. */
export function reportOn({ statement, status, goal }: Pledge, message: string, range = statement.range): Report {
  return { range, message, status, ...(goal === undefined ? {} : { goal }) };
}

/** Agreements are never changed once read, so their sentences are read once for all rules. */
const cache = new WeakMap<Agreement, readonly Pledge[]>();

function readPledge(agreement: Agreement, node: DataNode): Pledge | undefined {
  const statement = node.kind === 'scalar' ? { value: node.text, range: node.range } : textField(node, 'statement');
  if (statement === undefined || statement.value.trim() === '') return undefined;
  const measurability = measureSentence(statement.range, agreement, agreement.facts, fieldsOf(node));
  return { statement, measurability, status: statusField(node), goal: undefined };
}

function fieldsOf(node: DataNode): FieldEvidence {
  const time = ['by-when', 'every', 'within'].map((key) => scalarField(node, key)).find((found) => found !== undefined);
  return { time: time && { range: time.range, from: 'field' } };
}
