import { applyEdits } from '../../check/apply-fixes.ts';
import { expandGoal } from '../../check/support/expand-goal.ts';
import { addDays, addMonths, dateParts, isoDate } from '../../parse/index.ts';
import type { AgreementPlan, PlannedGoal } from './agreement-plan.ts';
import { endBlocks, stageBlocks } from './complete-blocks.ts';
import { draftAgreement } from './keys-only.ts';
import type { NewFiles } from './new-file.ts';
import { headOf } from './simple-agreement.ts';
import { keyLine, safeText } from './yaml-line.ts';

/**
 * An agreement with every block that the format knows. What was answered is filled in, what most agreements say alike is
 * suggested, and the rest waits behind `#`: each of these lines counts as soon as the `#` is taken away.
 */
export function completeAgreement(path: string, plan: AgreementPlan): NewFiles {
  const lines = [
    '---',
    ...headOf(plan),
    '  # The last day. Without one, it holds until it is cancelled.',
    `  # until: ${yearLater(plan.from)}`,
    ...(plan.summary === undefined
      ? [
          '# Two or three sentences for people who read nothing else.',
          '# summary: What each party promises, and what it is for.',
        ]
      : keyLine('summary', plan.summary)),
    '# The party or role that keeps this agreement up to date.',
    '# owner: Revenue operations',
    'parties:',
    ...plan.parties.flatMap(partyLines),
    '# What is promised. Each goal says what is counted, how much is enough, and by when.',
    'goals:',
    ...plan.goals.map(({ statement }) => `  - ${safeText(statement)}`),
    ...stageBlocks(plan),
    ...endBlocks(plan),
    '---',
    '',
    '## How we work together',
    '',
    '{/* Say here in plain sentences how the parties work together from day to day. */}',
    '',
  ];
  const text = withFields(lines.join('\n'), plan);
  return {
    files: [{ path, text }],
    open: {
      path,
      range: rangeOf(
        text,
        plan.goals.find((goal) => goal.blank),
      ),
    },
  };
}

function partyLines({ id, name }: AgreementPlan['parties'][number]): string[] {
  return [
    `  - id: ${safeText(id)}`,
    `    name: ${safeText(name)}`,
    '    # Who belongs to it, and whom to ask.',
    '    # means: The people who …',
    '    # contacts:',
    '    #   - { role: Head of the team, email: team@your-company.example, for: questions }',
  ];
}

/** Every goal with the fields that its sentence fills, and lines for what it leaves open. */
function withFields(text: string, { goals, parties }: AgreementPlan): string {
  const all = `owner: [${parties.map(({ id }) => safeText(id)).join(', ')}]`;
  const edits = (draftAgreement(text)?.goals ?? []).flatMap((goal, at) => {
    const owner = goals[at]?.owner;
    const made = expandGoal(goal).flatMap((fix) => fix.edits);
    // Who was chosen answers for it, whatever the sentence begins with; where nobody was and it names nobody, all do.
    const open = owner === undefined ? /# owner: [^\n]*/ : /(?:# )?owner: [^\n]*/;
    const line = owner === undefined ? all : `owner: ${safeText(owner)}`;
    return made.map((edit) => ({ ...edit, text: edit.text.replace(open, () => line) }));
  });
  return applyEdits(text, edits);
}

function rangeOf(text: string, goal: PlannedGoal | undefined): { start: number; end: number } {
  const words = goal && safeText(goal.statement);
  const start = words === undefined ? -1 : text.indexOf(words, text.indexOf('\ngoals:'));
  return words === undefined || start < 0 ? { start: 0, end: 0 } : { start, end: start + words.length };
}

/** The last day of the year that begins on a day. */
function yearLater(from: string): string {
  const { year, month, day } = dateParts(from);
  const next = addMonths(year, month, 12);
  return addDays(isoDate(next.year, next.month, day), -1);
}
