import type { DecisionRule } from '../decision-rule.ts';

/** The rules by which a change of words gets its class, the weightiest first. `judgeWords` and `judgeBlock` name them by id. */
export const proseDecisions: readonly DecisionRule[] = [
  material(
    'words-figure',
    'A figure, a date or a time',
    'A number, an amount, a day, a length of time or a rhythm changes, comes or goes: “within 4 hours” becomes “within 4 business hours”.',
  ),
  material(
    'words-duty',
    'How strongly it binds',
    'A word that binds changes: “must” becomes “should”, or “usually” is put in.',
  ),
  material(
    'words-bound',
    'Where a limit runs, and what is compared',
    '“At least 95%” becomes “about 95%”, “more than 50” becomes “at least 50”, “the first visit” becomes “the last visit”.',
  ),
  material(
    'words-logic',
    'And, or, not, all',
    '“And” becomes “or”, “every” becomes “most”, or “not” comes or goes: other cases are meant.',
  ),
  material(
    'words-condition',
    'When it holds',
    'A condition, an exception or an order in time changes: “before” becomes “after”, or “unless” is put in.',
  ),
  material(
    'words-who',
    'Who is meant',
    'Another party or role is named: Sales pays for the booth instead of Marketing.',
  ),
  material(
    'words-what',
    'What is meant',
    'Another term, deed, thing or name: “MQLs” becomes “leads”, “call” becomes “e-mail”, one system becomes another.',
  ),
  material(
    'words-scope',
    'What belongs to what',
    'A mark decides what a condition or a clause belongs to: “contacts that Sales knows” and “contacts, which Sales knows”.',
  ),
  material(
    'words-item',
    'One of several',
    'An entry of an enumeration or of a list of conditions comes or goes: “the budget” is dropped from what is noted.',
  ),
  material('words-order-matters', 'The order', 'Steps of a numbered list, or who gives and who gets, change places.'),
  material(
    'words-promise-added',
    'A promise comes',
    'A sentence that binds somebody, or says how much or by when, is put in.',
  ),
  material('words-promise-removed', 'A promise goes', 'Such a sentence is struck out.'),
  material('link-target', 'A link to another rule', 'The same words lead to another definition or another agreement.'),
  unclear(
    'words-reworded',
    'Other words',
    'A sentence is told in other words, and all that surely carries meaning stayed: “a sound overview” becomes “a thorough overview”.',
  ),
  unclear(
    'words-remark',
    'A remark',
    'A sentence comes or goes that binds nobody, as far as a machine can tell: “We like it that way.”',
  ),
  unclear(
    'words-story',
    'A piece of history',
    'A figure or a name changes in a sentence about the past: “the first agreement of 2019”.',
  ),
  unclear('words-example', 'An example', 'An example changes: it binds nobody, and it shows how a rule is read.'),
  unclear(
    'words-order',
    'Another order of words',
    'The same sentences or the same parts of one stand in another order: “calls and e-mails” becomes “e-mails and calls”.',
  ),
  unclear(
    'words-marks-unclear',
    'A mark that may matter',
    'A comma, a bracket or the end of a sentence changes where it may decide what belongs together.',
  ),
  unclear('words-code', 'Code and components', 'Code, a component or its attributes change.'),
  unclear(
    'words-reference',
    'The number of a section',
    'The text refers to another section, page or table: “see section 4” becomes “see section 5”.',
  ),
  unclear('words-too-long', 'Too long to compare', 'A text is too long to be compared word by word.'),
  unclear(
    'link-moved',
    'A link that leads elsewhere',
    'A link comes, goes or leads to another page, and what stands there nobody here can see.',
  ),
  harmless(
    'words-same',
    'The same words',
    'Quotation marks, dashes, emphasis, capitals, spelling (“organise”, “organize”), the form of a number (“1,000”, “1000”) or the name of a term (“MQL”, “Marketing Qualified Lead”) differ, and nothing else.',
  ),
  harmless(
    'words-slip',
    'A slip of the keys',
    'A word that no dictionary knows becomes the one that was meant: “recieved” becomes “received”. Where it could have meant “not”, it is no slip.',
  ),
  harmless(
    'words-synonym',
    'Another word for the same',
    'A word gives way to one that says the same wherever it stands: “describes” becomes “explains”.',
  ),
  harmless(
    'words-passive',
    'The same deed from the other side',
    'Who does it and to whom it is done stayed: “The VP approves splits” becomes “Splits are approved by the VP”.',
  ),
  harmless(
    'words-tense',
    'What will be done, and what is done',
    'A promise is told as a habit: “Sales will call” becomes “Sales calls”.',
  ),
  harmless('words-split', 'One sentence in two', 'Two sentences say what one said with “and”, or the other way round.'),
  harmless(
    'words-small',
    'Small words',
    'An article comes or goes, or a word agrees with its neighbours: “Marketing share” becomes “Marketing shares”.',
  ),
  harmless(
    'words-marks',
    'Marks that change nothing',
    'A comma before the last of three, a comma behind the opening words, a full stop at the end.',
  ),
  harmless(
    'words-stamp',
    'A stamp of the page',
    'The day on which a page was last updated or read through: “Last updated: 2026-06-01”.',
  ),
  harmless(
    'words-front',
    'The end comes first',
    'A time goes from the end of a plain sentence to its front: “Within 4 hours, call it.” A label and its figure change places.',
  ),
  harmless(
    'link-added',
    'A link on the same words',
    'A link is put on words or taken off them, and the words stayed; a link to a definition or an agreement counts only where the words name it.',
  ),
  harmless(
    'link-same-page',
    'A page that moved',
    'The same words lead to a page of the same name in another folder, or to another place in it.',
  ),
];

function material(id: string, title: string, text: string): DecisionRule {
  return { id, title, class: 'material', text };
}

function unclear(id: string, title: string, text: string): DecisionRule {
  return { id, title, class: 'clarifying', text };
}

function harmless(id: string, title: string, text: string): DecisionRule {
  return { id, title, class: 'editorial', text };
}
