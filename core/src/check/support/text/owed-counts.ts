import { field } from '../../../parse/index.ts';
import { type Agreement, type Handbook, scalarField } from '../../../resolve/index.ts';
import { parsedAs } from '../parsed-as.ts';
import { sameName } from '../same-thing.ts';
import type { SaidSomewhere } from './clash.ts';
import { type CountClaim, deedBefore } from './count-claims.ts';
import { entryOf, isForSomeCases, type Passage } from './passage.ts';
import { saidIn } from './said-in.ts';
import { peopleIn } from './things.ts';

/** So many per period, from a sentence or from the fields of a goal. */
export type Owed = Omit<CountClaim, 'passage'> &
  SaidSomewhere & {
    /** The goal or commitment it stands in, or the passage. */
    readonly entry: unknown;
    /** Equal for goals that another rule compares if their periods are the same; undefined for all other text. */
    readonly goalForm: string | undefined;
  };

/** Every number that is owed in each period: in the fields of goals first, then in sentences. */
export function owedCounts(handbook: Handbook): Owed[] {
  const agreements = new Map(handbook.agreements.map((agreement) => [agreement.file, agreement]));
  const said = saidIn(handbook, 'counts').flatMap(({ passage, ...claim }): Owed[] => {
    const facts = handbook.files.get(passage.file.path);
    if (facts === undefined || isForSomeCases(passage)) return [];
    return [
      {
        ...claim,
        facts,
        agreement: agreements.get(passage.file),
        entry: entryOf(passage) ?? passage,
        goalForm: formOf(passage),
      },
    ];
  });
  const read = new Set(said.map(({ entry }) => entry));
  return [
    ...handbook.agreements.flatMap((agreement) => goalCounts(agreement).filter(({ entry }) => !read.has(entry))),
    ...said,
  ];
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
        goalForm: 'fields',
      },
    ];
  });
}

/** What a goal asks for is what stands before its number, or what its sentence begins with. */
function deedOf(statement: string): string | undefined {
  return deedBefore(/^[^\d]+(?=\d)/.exec(statement)?.[0] ?? statement.split(' ')[0] ?? '');
}
