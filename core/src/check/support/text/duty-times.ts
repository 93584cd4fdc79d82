import { type DataNode, type DataScalar, type Duration, field, items, scalars } from '../../../parse/index.ts';
import { remembered } from '../../../read/index.ts';
import {
  type Agreement,
  type FileFacts,
  type FileScope,
  scalarField,
  statusField,
  textField,
} from '../../../resolve/index.ts';
import { parsedAs } from '../parsed-as.ts';
import { stageGraph, stageName } from '../stage-graph.ts';
import { actOf } from './acts.ts';
import { entryOf, isForSomeCases } from './passage.ts';
import { saidInFile } from './said-in.ts';
import { namesInOrder, peopleIn, thingsIn } from './things.ts';
import { type TimeClaim, timeFieldOf } from './time-claims.ts';
import { percentIn } from './written-lengths.ts';

/** A length of time for a duty, from a sentence, a table or the fields of a goal or a commitment. */
export interface DutyTime extends Omit<TimeClaim, 'passage'> {
  readonly facts: FileFacts;
  readonly agreement: Agreement | undefined;
  /** The goal or the commitment it stands in; undefined in running text. */
  readonly entry: DataNode | undefined;
  /** The same for times of one entry, whatever stands around it; undefined in running text. */
  readonly entryKey: string | undefined;
  /** Whether it is the value of a field; otherwise it stands in a sentence. */
  readonly isField: boolean;
  /** Other lengths that this entry gives: its limit, and those of its rows. */
  readonly others: () => readonly Duration[];
}

/** Every length of time for a duty in a file: those in fields first. */
export const dutyTimes = remembered(({ facts, agreement }: FileScope): readonly DutyTime[] => {
  const said = saidInFile(facts).times.flatMap(({ passage, ...claim }): DutyTime[] => {
    if (isForSomeCases(passage)) return [];
    const entry = entryOf(passage);
    const entryKey = entry && passage.path?.slice(0, 2).join('/');
    return [{ ...claim, facts, agreement, entry, entryKey, isField: false, others: () => lengthsIn(facts, entry) }];
  });
  return [...(agreement === undefined ? [] : fieldTimes(agreement)), ...said];
});

/** What two times are compared by, besides the people they bind: see `boundBy`. */
export function timeComparedBy(time: DutyTime): readonly unknown[] {
  const { value, act, side, event, percent, things, entryKey } = time;
  return [value, act, side, event, percent, things, entryKey, time.facts.file.path, time.others()];
}

/** Times in fields come before those in sentences, whichever file they stand in. */
export function timeRank({ isField }: DutyTime): number {
  return isField ? 0 : 1;
}

/** The times that stand in fields. */
function fieldTimes(agreement: Agreement): DutyTime[] {
  if (agreement.status !== 'active') return [];
  const entries = (key: string) =>
    items(field(agreement.root, key)).map((entry, at) => ({ entry, entryKey: `${key}/${at}` }));
  const inPromises = ['goals', 'commitments'].flatMap(entries).flatMap(({ entry, entryKey }) => {
    const words = ['statement', 'metric', 'of', 'target'].map((key) => textField(entry, key)?.value ?? '');
    return fieldTime(agreement, { entry, entryKey }, timeFieldOf(entry), words.join('; '));
  });
  const graph = stageGraph(agreement);
  const inHandoffs = entries('handoffs').flatMap(({ entry, entryKey }) => {
    const from = textField(entry, 'from')?.value ?? '';
    const name = graph.nodes.has(from) ? stageName({ id: from }, graph) : from.toUpperCase();
    const within = scalarField(field(entry, 'accept'), 'within');
    return fieldTime(agreement, { entry, entryKey }, within, `accept the ${name}`);
  });
  return [...inPromises, ...inHandoffs];
}

/** @param words what has to be done within that time. */
function fieldTime(
  agreement: Agreement,
  { entry, entryKey }: { readonly entry: DataNode; readonly entryKey: string },
  within: DataScalar | undefined,
  words: string,
): DutyTime[] {
  const { facts } = agreement;
  const value = parsedAs(facts, within, 'duration');
  if (within === undefined || value === undefined || statusField(entry) !== 'active') return [];
  return [
    {
      value,
      text: within.text,
      range: within.range,
      act: actOf(words),
      side: 'after',
      event: undefined,
      percent: percentIn(words),
      things: namesInOrder(thingsIn(words)),
      people: namesInOrder(peopleIn(words)),
      facts,
      agreement,
      entry,
      entryKey,
      isField: true,
      others: () => lengthsIn(facts, entry),
    },
  ];
}

function lengthsIn({ values }: FileFacts, entry: DataNode | undefined): Duration[] {
  if (entry === undefined) return [];
  return [...scalars(entry)].flatMap(({ node }) => {
    const value = values.get(node);
    return value?.kind === 'duration' && value.result.ok ? [value.result.value as Duration] : [];
  });
}
