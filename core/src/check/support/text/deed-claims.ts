import { sameName } from '../same-thing.ts';
import { closedOrWorked } from './closing-claims.ts';
import { type DeedClaim, deedClaim } from './deed-claim.ts';
import { isForSomeCases, type Passage } from './passage.ts';
import { thingsIn } from './things.ts';

/** The deeds of one sentence that others may contradict. */
export function deedClaimsIn(passage: Passage): DeedClaim[] {
  if (passage.cells !== undefined || !anyDeed.test(passage.text)) return [];
  if (isForSomeCases(passage) || openToCases.test(passage.text)) return [];
  return [...neverOrDone(passage), ...closedOrWorked(passage)];
}

/** A case, a memory or a question says nothing of what is done as a rule. */
export const openToCases =
  /\?|\b(?:if|unless|except|until|used to|no longer|formerly|previously|example|e\.g|instead of|would|could|might|only|rest|apart from)\b/i;

const verbs =
  'call|phone|ring|e-?mail|write to|visit|contact|answer|discount|quote|invite|import|buy|chase|share|delete|sell to|follow up';
const anyDeed = new RegExp(
  `\\b(?:${verbs}|cold|answered|called|contacted|followed|treated|handled|worked|assigned|set|marked|moved|put|closed|recorded|flagged|labelled|filed)s?\\b`,
  'i',
);
const never = new RegExp(
  `\\b(?:never|do not|does not|don['’]t|doesn['’]t|must not|may not|nobody|not) (${verbs})s?\\b([^.;:]{0,60})`,
  'iu',
);
const done = new RegExp(
  `(?:^|\\b(?:how to|to|we|you|they|and|then|who|team|desk|callers?|sales|marketing|support|reps?) )(${verbs})s?\\b([^.;:]{0,60})`,
  'iu',
);

const neverCold =
  /\b(?:no|never|(?:do|does) not(?: make| do)?|don['’]t(?: make)?|not)(?: any)? cold[- ]call(?:s|ing)?\b/iu;
const cold = /(?:^|\b(?:how to|when you|we|sdrs?|callers?|desk) )(?:make (?:a )?)?cold[- ]call(?:s|ing)?\b/iu;

/** A cold call is a call to a stranger. */
function coldCall(passage: Passage): DeedClaim | undefined {
  const { text } = passage;
  const refused = neverCold.exec(text);
  const match = refused ?? cold.exec(text);
  if (match === null) return undefined;
  const found = { start: match.index, end: match.index + match[0].length };
  return deedClaim(
    passage,
    refused === null ? 'done' : 'never',
    'call',
    ['stranger'],
    found,
    text.slice(0, match.index),
  );
}

function neverOrDone(passage: Passage): DeedClaim[] {
  const { text } = passage;
  const coldOne = coldCall(passage);
  if (coldOne !== undefined) return [coldOne];
  const refused = never.exec(text);
  const match = refused ?? done.exec(text);
  if (match === null) return [];
  const [whole, verb = '', rest = ''] = match;
  const things = objectsIn(rest);
  if (things.length === 0) return [];
  const way = refused === null ? ('done' as const) : ('never' as const);
  const deed = sameName(verb).replace(/^(?:phone|ring)$/, 'call');
  return [
    deedClaim(
      passage,
      way,
      deed,
      things,
      { start: match.index, end: match.index + whole.trimEnd().length },
      text.slice(0, match.index + whole.indexOf(verb)),
    ),
  ];
}

/** What a deed is done to; whoever has never heard of us is one group under many names. */
function objectsIn(text: string): string[] {
  if (/\b(?:strangers?|cold (?:lists?|leads?|contacts?|names?|prospects?)|bought lists?)\b/i.test(text))
    return ['stranger'];
  return thingsIn(
    text.split(/,|\b(?:and|of|in|for|with|by|as|on|at|within|before|after|when|while|because|about|shapes?)\b/i)[0] ??
      '',
  );
}
