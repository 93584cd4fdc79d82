import { find } from '../find.ts';
import type { Doubt, Parts } from '../parts.ts';
import { pattern } from '../turns.ts';
import { verbIn } from '../verbs.ts';
import { placeholders } from './named.ts';

/** A time, and nothing beside it that somebody could count or look at. */
export function idleDoubts(parts: Parts): Doubt[] {
  return [...unnumbered(parts), ...idle(parts)];
}

/** Things that come in numbers, by the period, and no number: “sends leads every month”. The words are plain; how many is what is open. */
function unnumbered({ text, promise, amounts, times }: Parts): Doubt[] {
  if (amounts.length > 0 || placeholders.test(text) || times.some(({ kind }) => kind === 'limit' || kind === 'event'))
    return [];
  return find(promise, countless).map((range) => ({ kind: 'idle', part: 'target', range }));
}

const countless = pattern('gu')`
  \b<gaining>(s|es)?( over| up| in| back| on)? ((?!of\b|the\b|a\b|an\b|all\b|its\b|their\b|our\b|this\b|next\b|
    back\b|out\b|notes\b|minutes\b|and\b|or\b)[a-z-]+ ){0,2}<things-in-numbers>\b(?! (list|report|from each|
    for each|to each))
`;

/**
 * “In 2027 we turn to hospitals”: a stretch of time, and neither a number in it nor anything that is delivered once.
 * “By 2027 we are the partner of choice”: a day, and a way of being.
 */
function idle(parts: Parts): Doubt[] {
  const { promise, limbs, amounts, times, bases, text, vocabulary } = parts;
  if (times.length === 0 || amounts.length > 0 || bases.length > 0) return [];
  const isStretch = times.every(({ kind }) => kind === 'stretch');
  const isDated = times.every(({ kind }) => kind === 'stretch' || kind === 'day' || kind === 'event');
  const isIdle =
    isStretch && limbs.every((limb) => verbIn(parts, limb, vocabulary.delivery) === undefined) && !live.test(promise);
  return isIdle || (isDated && being.test(promise))
    ? [{ kind: 'idle', part: 'target', range: { start: 0, end: text.length } }]
    : [];
}

const live = pattern('iu')`
  \b(goes?|going|go) (live|out)
  \b(takes?) place
  \b(is|are|be|been) (fully )?(\p{L}+ed|built|held|sent|live|paid|written|done|given|put|set up|sold|shut|
    drawn up)\b
`;

const being = pattern('iu')`
  \b(is|are|be|becomes?) part of\b
  \b(is|are|be) (seen|known|viewed|perceived|regarded|recognised) as (?!(paid|closed|done|lost|won|late|absent|
    present|complete))
  \b(?<!\bthere ((will|shall|must) )?)(is|are|be|becomes?|be seen as|rank as|count as) (seen as |known as |
    known for |recognised as |perceived as |regarded as )?(the|an?|our|their|one of the|
    among the) (<word> ){0,2}?(<roles>|\w*(est)\b)
`;
