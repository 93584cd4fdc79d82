import type { GoalBook } from '../books/agreement-book.ts';
import { isMap, plainAt, textAt } from '../books/plain.ts';
import type { Matter } from '../matter.ts';
import { readingOf } from '../values/same-value.ts';
import { innerName } from './inner.ts';
import { cut, inWords, quoted } from './words.ts';

/** What a goal goes by in a sentence: what it counts, or its own sentence. */
export function goalName({ metric, statement, key }: GoalBook): string {
  return metric === undefined ? quoted(statement === '' ? key : statement, 70) : cut(metric, 60);
}

/**
 * What a difference is about, as a person would call it: “first contact”, “MQL”, the sentence of a commitment, the name of a
 * meeting. For handbook.yaml and free pages their title. Cases of a row in a table are told, too.
 */
export function thingName(matter: Matter): string {
  const { goal, term, item, agreement, file } = matter.here;
  const { field } = matter.difference;
  if (term !== undefined) return term.abbreviation ?? term.name;
  if (goal !== undefined) {
    const byWords = field === 'goals/*/metric' && goal.statement !== '';
    return byWords ? quoted(goal.statement, 70) : `${stepName(matter, goalName(goal))}${cases(matter)}`;
  }
  const inner = innerName(field, matter.here.steps, file);
  if (inner !== undefined) return inner;
  const block = field.split('/')[0] ?? '';
  const name = namesOf(block)
    .map((key) => textAt(item, key))
    .find((text) => text !== undefined);
  if (name !== undefined) return `${nouns.get(block) ?? ''}${quoted(name, 70)}`;
  if (typeof item === 'string') return `${nouns.get(block) ?? ''}${quoted(item, 70)}`;
  const blockName = blockNames.get(block);
  if (blockName !== undefined) return blockName;
  if (file?.kind === 'handbook') return 'the handbook';
  return agreement === undefined ? quoted(textAt(file?.fields, 'title') ?? file?.id ?? '') : agreement.title;
}

/** “the step of MQL by 30 November 2026” inside a step of a goal; the name of the goal elsewhere. */
function stepName({ difference, here }: Matter, goal: string): string {
  if (!difference.field.startsWith('goals/*/steps/*/') || here.steps === undefined) return goal;
  const day = textAt(here.file?.fields, ...here.steps.slice(0, 4), 'by');
  const isDated = day !== undefined && !difference.field.endsWith('/by');
  return isDated ? `the step of ${goal} by ${readingOf(['date'], day)}` : `a step of ${goal}`;
}

/** “ where source is demo request”, inside a row of a table of cases; empty elsewhere. */
function cases({ difference, here }: Matter): string {
  // Cases that changed are what the sentence is about.
  const isInRow = difference.field.startsWith('goals/*/by-segment/*/') && !/\/when(?:\/\*)?$/.test(difference.field);
  if (!isInRow || here.steps === undefined) return '';
  const when = plainAt(here.file?.fields, [...here.steps.slice(0, 4), 'when']);
  if (!isMap(when)) return '';
  const traits = Object.entries(when).map(([key, value]) => `${key.replaceAll('_', ' ')} is ${inWords(value)}`);
  return ` where ${traits.join(' and ')}`;
}

/** The keys that name an entry of a block, the best first. */
function namesOf(block: string): readonly string[] {
  return namedBy.get(block) ?? ['statement', 'name', 'title'];
}

const namedBy: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    remedies: ['then'],
    escalation: ['to'],
    exceptions: ['when'],
    stages: ['term', 'name', 'id'],
    handoffs: [],
    nurture: ['when', 'with'],
    ageing: ['then', 'stage'],
    routing: ['when', 'to'],
    decisions: ['title', 'id'],
    links: ['label', 'to'],
    parties: ['name', 'id'],
    calendars: ['name', 'id'],
    roles: ['name', 'id'],
    signoffs: ['party'],
    contact: [],
  }),
);

/** What stands before the name of an entry, where its name alone would not say what it is. */
const nouns: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    calendars: 'the calendar ',
    commitments: 'the commitment ',
    decisions: 'the rules ',
    escalation: 'the step ',
    events: 'the event ',
    exceptions: 'the exception ',
    links: 'the link ',
    meetings: 'the meeting ',
    needs: 'the need ',
    remedies: 'the remedy ',
    roles: 'the role ',
    routing: 'the line ',
    stages: 'the stage ',
  }),
);

const blockNames: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'follow-up': 'the follow-up',
    qualification: 'the grid of fit and interest',
    scoring: 'the scoring of leads',
    escalation: 'the escalation',
    review: 'the review of the agreement',
    cancellation: 'the cancellation of the agreement',
    effective: 'the agreement',
    funnel: 'the funnel',
  }),
);
