import type { DecisionRule } from '../decision-rule.ts';

/** What somebody owes, to whom, by when, how it is counted, or whom it applies to. */
export const materialRules: readonly DecisionRule[] = [
  rule(
    'how-much',
    'How much is owed',
    'A threshold or another number that is owed changes, comes or goes: a target of at least 500 becomes at least 560.',
  ),
  rule(
    'by-when',
    'By when, and how often',
    'A limit of time, a deadline, a period or a rhythm changes, comes or goes: 4 business hours become 1 business day.',
  ),
  rule(
    'who-owes',
    'Who owes it',
    'A goal, a commitment or a step goes to another party, or one more shares it: first contact belongs to Marketing now.',
  ),
  rule(
    'to-whom',
    'To whom it is owed',
    'It is promised or told to another party: the reason of a returned lead goes to Revenue Operations instead of Marketing.',
  ),
  rule(
    'how-it-is-counted',
    'How it is counted',
    'What is counted, which report decides, or what starts and stops the clock changes: a voicemail stops the clock now.',
  ),
  rule(
    'whom-it-applies-to',
    'Whom it applies to',
    'The cases that a rule is for change: a share is taken of all MQLs instead of those assigned in the month.',
  ),
  rule(
    'new-duty',
    'Something new is agreed',
    'A goal, a commitment, a remedy, an exception or another rule comes: Sales promises a reason for every returned lead.',
  ),
  rule(
    'duty-gone',
    'Something is no longer agreed',
    'A goal, a commitment, a remedy, an exception or another rule goes: the weekly pipeline report is struck out.',
  ),
  rule(
    'what-a-term-means',
    'What a term means',
    'A definition counts other cases than before, and with it every goal that uses the term: an MQL needs 120 points now, not 100.',
  ),
  rule(
    'order-decides',
    'The order decides',
    'In a list of which the first that fits decides, or whose steps follow each other, one comes earlier or later than before.',
  ),
  rule(
    'what-binds',
    'What binds anybody',
    'Something begins or ceases to bind: a goal on trial becomes active. Only what is active binds.',
  ),
  rule('whole-agreement', 'A whole agreement', 'An agreement comes or goes, with all that is owed under it.'),
  rule(
    'working-time',
    'What time and money are counted in',
    'Working days, working hours, days off, the financial year or the currency change: Friday is no working day any more.',
  ),
];

function rule(id: string, title: string, text: string): DecisionRule {
  return { id, title, class: 'material', text };
}
