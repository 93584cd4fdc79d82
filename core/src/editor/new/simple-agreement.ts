import { leadingParties, slug } from '../../resolve/index.ts';
import type { AgreementPlan, PlannedGoal } from './agreement-plan.ts';
import { filesOf, type Line, type NewFiles } from './new-file.ts';
import { keyLine, safeText } from './yaml-line.ts';

/** An agreement to begin with: who, what, from when, and when it is looked at again. */
export function simpleAgreement(path: string, plan: AgreementPlan): NewFiles {
  return filesOf(path, [
    '---',
    ...headOf(plan),
    ...keyLine('summary', plan.summary),
    'parties:',
    ...plan.parties.flatMap(partyLines),
    'goals:',
    ...plan.goals.flatMap((goal) => goalLines(goal, plan)),
    '# What a word means binds every party. Terms that other agreements share go into the folder glossary.',
    '# definitions:',
    '#   - term: Won deal',
    '#     means: An order that the customer has signed.',
    'review:',
    `  every: ${safeText(plan.reviewEvery)}`,
    '---',
    '',
    '## How we work together',
    '',
    '{/* Say here in plain sentences how the parties work together from day to day. */}',
  ]);
}

/** The lines that every new agreement begins with. */
export function headOf({ title, from }: AgreementPlan): string[] {
  return [
    ...keyLine('title', title),
    'version: 1.0.0',
    '# A draft binds nobody. Write “active” once every party has agreed.',
    'status: draft',
    'effective:',
    `  from: ${from}`,
  ];
}

/** A name is enough where the id follows from it. */
function partyLines({ id, name }: AgreementPlan['parties'][number]): string[] {
  return id === slug(name) ? [`  - ${safeText(name)}`] : [`  - id: ${safeText(id)}`, `    name: ${safeText(name)}`];
}

/** A plain sentence, unless somebody answers for the goal whom the sentence does not name at its start. */
function goalLines({ statement, owner, blank }: PlannedGoal, { parties }: AgreementPlan): Line[] {
  const range = { start: 0, end: 0 };
  const leading = leadingParties(
    statement,
    parties.map((party) => ({ ...party, range })),
  );
  const says = leading?.length === 1 && leading[0] === owner;
  const words = safeText(statement);
  const line = owner === undefined || says ? `  - ${words}` : `    statement: ${words}`;
  const sentence: Line = blank ? { line, blank: words } : line;
  return owner === undefined || says ? [sentence] : [`  - owner: ${safeText(owner)}`, sentence];
}
