import { field } from '../../../parse/index.ts';
import { type Agreement, type FileScope, scalarField } from '../../../resolve/index.ts';
import { parsedAs } from '../parsed-as.ts';
import { sameName } from '../same-thing.ts';
import type { SaidSomewhere } from './clash.ts';
import { type CountClaim, deedBefore } from './count-claims.ts';
import { holdsInEveryCase } from './every-case.ts';
import { entryOf, isForSomeCases, type Passage } from './passage.ts';
import { saidInFile } from './said-in.ts';
import { peopleIn } from './things.ts';

/** So many per period, from a sentence or from the fields of a goal. */
export type Owed = Omit<CountClaim, 'passage'> &
  SaidSomewhere & {
    /** The goal or commitment it stands in, or the passage. */
    readonly entry: unknown;
    /** The same for numbers of one entry, whatever stands around it. */
    readonly entryKey: string;
    /** Whether it is the value of a field; otherwise it stands in a sentence. */
    readonly isField: boolean;
    /** Equal for goals that another rule compares if their periods are the same; undefined for all other text. */
    readonly goalForm: string | undefined;
  };

/** Every number that a file says is owed in each period: in the fields of goals first, then in sentences. */
export function owedCounts({ facts, agreement }: FileScope): Owed[] {
  const said = saidInFile(facts).counts.flatMap(({ passage, ...claim }): Owed[] => {
    if (isForSomeCases(passage) || !holdsInEveryCase(passage)) return [];
    const entry = entryOf(passage) ?? passage;
    const entryKey = passage.path?.slice(0, 2).join('/') ?? `text/${passage.block}/${passage.text}`;
    return [{ ...claim, facts, agreement, entry, entryKey, goalForm: formOf(passage), isField: false }];
  });
  const read = new Set(said.map(({ entry }) => entry));
  const written = agreement === undefined ? [] : goalCounts(agreement);
  return [...written.filter(({ entry }) => !read.has(entry)), ...said];
}

/** What two numbers are compared by, besides the people they bind: see `boundBy`. */
export function countComparedBy({
  amount,
  unit,
  receiver,
  deed,
  isCeiling,
  goalForm,
  things,
  entryKey,
}: Owed): unknown[] {
  return [amount, unit, receiver, deed, isCeiling, goalForm, things, entryKey];
}

/** Whether two numbers may go to the same people. Where one of them names nobody, it is what goes to a party of its agreement. */
export function mayShareReceiver(one: Owed, other: Owed): boolean {
  if (one.receiver === undefined || other.receiver === undefined) {
    const [named, unnamed] = one.receiver === undefined ? [other, one] : [one, other];
    return named.receiver === undefined || isPartyOf(named.receiver, unnamed.agreement ?? named.agreement);
  }
  return one.receiver === other.receiver;
}

function isPartyOf(receiver: string, agreement: Agreement | undefined): boolean {
  return agreement?.parties.some(({ id, name }) => [id, name].some((each) => sameName(each) === receiver)) ?? false;
}

/** Numbers in fields come before those in sentences, whichever file they stand in. */
export function countRank({ isField }: Owed): number {
  return isField ? 0 : 1;
}

/** Goals written as fields, and sentences that differ in their numbers alone, are compared number by number elsewhere. */
function formOf(passage: Passage): string | undefined {
  if (passage.path?.[0] !== 'goals') return undefined;
  return passage.path.length > 2 ? 'fields' : passage.text.replace(/\d[\d.,]*/g, '#');
}

function goalCounts(agreement: Agreement): Owed[] {
  return agreement.goals.flatMap((goal): Owed[] => {
    const [metric, written] = [goal.field('metric'), goal.field('target')];
    const target = parsedAs(agreement.facts, written, 'target');
    const per = parsedAs(agreement.facts, goal.field('per'), 'period');
    if (metric === undefined || written === undefined || target === undefined || per?.form !== 'each' || !goal.binding)
      return [];
    if (target.comparator === 'between' || target.quantity.kind !== 'count' || field(goal.node, 'of') !== undefined)
      return [];
    const isCeiling = target.comparator === 'at-most' || target.comparator === 'less-than';
    const text = `${written.text} per ${scalarField(goal.node, 'per')?.text}`;
    const claim = {
      amount: target.quantity.amount,
      unit: per.unit,
      text,
      range: written.range,
      noun: sameName(metric.text),
      receiver: undefined,
      deed: deedOf(goal.statement.value),
      isCeiling,
    };
    return [
      {
        ...claim,
        people: goal.owners.flatMap(peopleIn),
        things: [],
        facts: agreement.facts,
        agreement,
        entry: goal.node,
        entryKey: `goals/${goal.key}`,
        isField: true,
        goalForm: 'fields',
      },
    ];
  });
}

/** What a goal asks for is what stands before its number, or what its sentence begins with. */
function deedOf(statement: string): string | undefined {
  return deedBefore(/^[^\d]+(?=\d)/.exec(statement)?.[0] ?? statement.split(' ')[0] ?? '');
}
