import { pattern, turns } from '../turns.ts';

/** “sends leads”, “books more meetings”: a deed done to things that come in numbers. */
export const countless = turns`
  <gaining>(s|es)?( over| up| in| back| on)? ((?!of\b|the\b|a\b|an\b|all\b|its\b|their\b|our\b|this\b|next\b|
    back\b|out\b|notes\b|minutes\b|and\b|or\b)[a-z-]+ ){0,2}<things-in-numbers>(?! (list|report|from each|
    for each|to each))
`;

/** “goes live”, “is signed”: something happens in the stretch of time. */
export const live = pattern('iu')`
  \b(goes?|going|go) (live|out)
  \b(takes?) place
  \b(is|are|be|been) (fully )?(\p{L}+ed|built|held|sent|live|paid|written|done|given|put|set up|sold|shut|
    drawn up)\b
`;

/** “is the partner of choice”, “is seen as a pioneer”: a way of being, and no deed. */
export const being = pattern('iu')`
  \b(is|are|be|becomes?) part of\b
  \b(is|are|be) (seen|known|viewed|perceived|regarded|recognised) as (?!(paid|closed|done|lost|won|late|absent|
    present|complete))
  \b(?<!\bthere ((will|shall|must) )?)(is|are|be|becomes?|be seen as|rank as|count as) (seen as |known as |
    known for |recognised as |perceived as |regarded as )?(the|an?|our|their|one of the|
    among the) (<word> ){0,2}?(<roles>|\w*(est)\b)
`;
