import {
  type Agreement,
  describeResultAmount,
  describeTarget,
  field,
  forMarkdown,
  type IsoDate,
  items,
  textField,
} from '@living-sla/core';
import type { Consequence, GoalScore, Scorecard } from '@living-sla/core/score';

/** What the draft of a review is made from. */
export interface ReviewToDraft {
  readonly agreement: Agreement;
  readonly scorecard: Scorecard;
  readonly day: IsoDate;
  /** Why it is due, in a sentence. */
  readonly why: string;
}

/** The file of a review that is still to be held: who comes together, where the goals stand, and room for what is decided. */
export function reviewDraft({ agreement, scorecard, day, why }: ReviewToDraft): string {
  const { title, id, version } = agreement;
  const running = scorecard.consequences.filter(
    ({ state, sentence }) => state === 'running' && sentence !== scorecard.sentence,
  );
  const lines = [
    '---',
    `title: ${quoted(`Review: ${title}`)}`,
    `agreement: ${quoted(id)}`,
    '# The day on which it became due. Write here the day on which you hold it.',
    `held: ${day}`,
    ...(version === undefined ? [] : [`version: ${quoted(version)}`]),
    'attendees:',
    ...attendees(agreement),
    '# What was decided, each as: - { statement: …, by: …, due: … }. Where nothing changes, say so.',
    'decisions: []',
    '# A draft is no record yet. Take this line away once all have agreed to what stands here.',
    'status: draft',
    '---',
    '',
    '## Why it is due',
    '',
    inText(why),
    '',
    '## Where the goals stand',
    '',
    inText(scorecard.sentence),
    '',
    ...goalTable(scorecard.goals.filter(({ isCurrent, binding }) => isCurrent && binding)),
    ...(running.length === 0 ? [] : ['## What else follows', '', ...running.map(lineOf), '']),
    '## What we talked about',
    '',
    '{/* Say here what came of it, goal by goal. */}',
  ];
  return `${lines.join('\n')}\n`;
}

/** The contacts of each party; the party alone where it names none. */
function attendees({ root, parties }: Agreement): string[] {
  const nodes = items(field(root, 'parties'));
  return parties.flatMap(({ id, name }) => {
    const node = nodes.find((each) =>
      [textField(each, 'id'), textField(each, 'name')].some((key) => key?.value === id || key?.value === name),
    );
    const roles = items(field(node, 'contacts')).flatMap((contact) => textField(contact, 'role')?.value ?? []);
    if (roles.length === 0) return [`  - party: ${quoted(id)}`];
    return roles.map((role) => `  - { party: ${quoted(id)}, role: ${quoted(role)} }`);
  });
}

function goalTable(goals: readonly GoalScore[]): string[] {
  if (goals.length === 0) return [];
  const lines = [
    ['Goal', 'Period', 'Reached', 'Asked for', 'State'],
    ['---', '---', '---', '---', '---'],
  ];
  return [...lines, ...goals.map(cellsOf)].map((row) => `| ${row.join(' | ')} |`).concat('');
}

/** The last period that is over; the id of a goal is no word of a sentence. */
function cellsOf({ key, periods, asks, missesInARow }: GoalScore): string[] {
  const told = periods.findLast(({ state }) => state !== 'not due' && state !== 'not in force');
  const target = told?.target === undefined ? asks : describeTarget(told.target);
  const reached = told?.amount === undefined ? 'no value' : describeResultAmount(told.amount);
  const state = told?.state ?? 'not due';
  const words = state === 'missed' && missesInARow > 1 ? `missed, ${missesInARow} in a row` : state;
  return [
    /^[\w-]+$/.test(key) ? `\`${key}\`` : inText(key),
    ...[told?.name ?? '–', reached, target, words].map(inText),
  ];
}

function lineOf({ sentence }: Consequence): string {
  return `- ${inText(sentence)}`;
}

/** A text for MDX, where braces begin code. */
function inText(text: string): string {
  return forMarkdown(text).replace(/[{}]/g, '\\$&');
}

/** A text as a value in YAML, whatever stands in it (YAML 1.2, 7.3.1: what is a string in JSON is one there). */
function quoted(text: string): string {
  return JSON.stringify(
    text
      .toWellFormed()
      .replace(/[\s\p{Cc}\uFFFE\uFFFF]+/gu, ' ')
      .trim(),
  );
}
