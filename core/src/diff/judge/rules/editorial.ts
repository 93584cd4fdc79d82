import type { DecisionRule } from '../decision-rule.ts';

/** What changes nobody's duty. */
export const editorialRules: readonly DecisionRule[] = [
  rule(
    'same-meaning',
    'The same in another form',
    'A value is written otherwise and means the same: “1,000” and “1000”, “four business hours” and “4 business hours”, “at least 560” and “560 or more”.',
  ),
  rule('layout', 'Layout', 'Lines, quotes, spaces, comments or the order of keys change, and every word stays.'),
  rule(
    'heading',
    'Titles and labels',
    'A title, a label or the name of a meeting changes: what stands under it stays what it is.',
  ),
  rule(
    'record',
    'Book-keeping',
    'The version number, a sign-off, the date of the next review, the goal that another one serves or the place in the glossary changes, or a review was held.',
  ),
  rule('contact', 'Whom to ask', 'A contact changes: questions go to another mail address. Nobody owes more or less.'),
  rule('setting', 'A setting of the tool', 'How the handbook is checked or shown changes, not what it says.'),
  rule(
    'renamed',
    'Another name for the same thing',
    'A goal, a stage, a party, a term or a file is called otherwise, and every place that refers to it follows; or a definition moves to the glossary in the same words.',
  ),
  rule(
    'order-says-nothing',
    'The order says nothing',
    'The entries of a list stand in another order, and each of them counts by itself: goals, commitments, bullet points.',
  ),
];

function rule(id: string, title: string, text: string): DecisionRule {
  return { id, title, class: 'editorial', text };
}
