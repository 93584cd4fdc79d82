/** Words above a list that make its entries conditions, duties, steps, or cases that count or do not. */
export const bindingLists =
  /\b(?:must|shall|will|needs?|requires?|required|requirements?|criteria|conditions?|rules?|goals?|targets?|commitments?|promises?|duties|responsib\w+|owns?|steps?|process|exclud\w+|exclusions?|exceptions?|counts?|qualif\w+|eligible|applies|fields?|reasons?|stages?|statuses|definitions?|means|includes?|covers?|routing|routes?|priorit\w+|segments?|thresholds?|limits?|deadlines?|escalat\w+|remed(?:y|ies)|sources?|scor\w+|points?)\b/i;

/** Words above a list that nobody lives by: further reading, tips, answers to questions. */
export const looseLists =
  /\b(?:see also|further reading|read more|resources|useful|links|tips|tools|faq|questions|ideas|thanks|history|background|who we are|about us|agenda|for example|such as|glossary of)\b/i;
