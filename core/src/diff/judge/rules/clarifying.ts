import type { DecisionRule } from '../decision-rule.ts';

/** What no machine can tell: a person has to look. */
export const clarifyingRules: readonly DecisionRule[] = [
  rule(
    'said-already',
    'The sentence said it already',
    'A field spells out what its sentence said before and still says, or no longer does: a target of at least 560 beside “Deliver 560 MQLs every month”.',
  ),
  rule(
    'what-is-counted-named',
    'What is counted is named',
    'The same number with what it counts beside it: at least 40 becomes at least 40 companies. It may have meant that all along.',
  ),
  rule(
    'nearly-as-long',
    'As long in another unit',
    'The same length in a unit that is not always as long: 30 days become 1 month, 8 business hours become 1 business day.',
  ),
  rule(
    'binds-nobody',
    'It binds nobody',
    'Something changes that does not bind in an agreement that does: the target of a goal on trial. Nobody owes it yet.',
  ),
  rule(
    'baseline',
    'What a number is compared with',
    'The value of today beside a target that does not depend on it: from 430 to 450, while at least 560 is asked for.',
  ),
  rule(
    'example',
    'An example of a term',
    'A case that shows where a definition runs comes, goes or is told otherwise: it may settle an argument the other way.',
  ),
  rule(
    'remark-on-a-term',
    'A remark on a term',
    'A text that explains a term comes or goes beside its definition: a paragraph tells why the bar went up. What the term means stands in the definition itself.',
  ),
  rule(
    'page',
    'A page comes or goes',
    'A free page, the record of a review or a definition that nobody uses comes or goes whole: someone may have lived by it.',
  ),
  rule(
    'past',
    'A record of the past',
    'The record of a review is told otherwise: another decision, another day. Those who were there know which is right.',
  ),
  rule(
    'figure',
    'A figure behind the goals',
    'A rate or an average that goals were made from: 30% of the MQLs become SQLs. Nobody owes it, but a goal may be weighed by it.',
  ),
  rule(
    'link',
    'Where a link leads',
    'A link leads elsewhere, comes or goes: the list behind the new address may be another one.',
  ),
  rule(
    'keeper',
    'Who keeps a text up to date',
    'Another role keeps an agreement or a definition: no promise changes, but the keeper decides where it is doubtful.',
  ),
  rule('role', 'What a role is', 'A job that agreements name comes, goes or is told otherwise in the list of roles.'),
  rule(
    'name-left-behind',
    'A name that was left behind',
    'A thing got another short name, and a place still refers to the old one: the remedy still names the goal as it was called.',
  ),
  rule(
    'moved-text',
    'A text in another section',
    'The same words stand under another heading, which may make them a rule for other cases.',
  ),
  rule(
    'unreadable',
    'A file that could not be read',
    'The text is broken before or after, so nothing but the text can be compared.',
  ),
  rule(
    'unknown',
    'A key of one’s own',
    'A key that the format does not know changes: what it says is known to its author alone.',
  ),
];

function rule(id: string, title: string, text: string): DecisionRule {
  return { id, title, class: 'clarifying', text };
}
