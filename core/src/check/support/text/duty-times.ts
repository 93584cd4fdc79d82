import { type DataNode, type DataScalar, type Duration, field, items, scalars } from '../../../parse/index.ts';
import { remembered } from '../../../read/index.ts';
import {
  type Agreement,
  type FileFacts,
  type Handbook,
  scalarField,
  statusField,
  textField,
} from '../../../resolve/index.ts';
import { parsedAs } from '../parsed-as.ts';
import { stageGraph, stageName } from '../stage-graph.ts';
import { actOf } from './acts.ts';
import { entryOf, isForSomeCases } from './passage.ts';
import { saidIn } from './said-in.ts';
import { peopleIn, thingsIn } from './things.ts';
import { type TimeClaim, timeFieldOf } from './time-claims.ts';
import { percentIn } from './written-lengths.ts';

/** A length of time for a duty, from a sentence, a table or the fields of a goal or a commitment. */
export interface DutyTime extends Omit<TimeClaim, 'passage'> {
  readonly facts: FileFacts;
  readonly agreement: Agreement | undefined;
  /** The goal or the commitment it stands in; undefined in running text. */
  readonly entry: DataNode | undefined;
  /** Other lengths that this entry gives: its limit, and those of its rows. */
  readonly others: () => readonly Duration[];
}

/** Every length of time for a duty in a handbook: those of agreements first. */
export const dutyTimes = remembered((handbook: Handbook): readonly DutyTime[] => {
  const agreements = new Map(handbook.agreements.map((agreement) => [agreement.file, agreement]));
  const said = saidIn(handbook, 'times').flatMap((claim): DutyTime[] => {
    const { passage, ...rest } = claim;
    const facts = handbook.files.get(passage.file.path);
    if (facts === undefined || isForSomeCases(passage)) return [];
    const entry = entryOf(passage);
    return [{ ...rest, facts, agreement: agreements.get(passage.file), entry, others: () => lengthsIn(facts, entry) }];
  });
  return [...handbook.agreements.flatMap(fieldTimes), ...said];
});

/** The times that stand in fields. */
function fieldTimes(agreement: Agreement): DutyTime[] {
  if (agreement.status !== 'active') return [];
  const promises = ['goals', 'commitments'].flatMap((key) => items(field(agreement.root, key)));
  const inPromises = promises.flatMap((entry) => {
    const words = ['statement', 'metric', 'of', 'target'].map((key) => textField(entry, key)?.value ?? '');
    return fieldTime(agreement, entry, timeFieldOf(entry), words.join('; '));
  });
  const graph = stageGraph(agreement);
  const inHandoffs = items(field(agreement.root, 'handoffs')).flatMap((entry) => {
    const from = textField(entry, 'from')?.value ?? '';
    const name = graph.nodes.has(from) ? stageName({ id: from }, graph) : from.toUpperCase();
    return fieldTime(agreement, entry, scalarField(field(entry, 'accept'), 'within'), `accept the ${name}`);
  });
  return [...inPromises, ...inHandoffs];
}

/** @param words what has to be done within that time. */
function fieldTime(agreement: Agreement, entry: DataNode, within: DataScalar | undefined, words: string): DutyTime[] {
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
      things: [...new Set(thingsIn(words))].sort(),
      people: [...new Set(peopleIn(words))].sort(),
      facts,
      agreement,
      entry,
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
