import { sameName } from '../same-thing.ts';
import { type Clause, clausesIn } from './clauses.ts';
import { closedOrWorked } from './closing-claims.ts';
import { type DeedClaim, deedClaim } from './deed-claim.ts';
import { isForSomeCases, type Passage } from './passage.ts';
import { peopleIn, thingsIn } from './things.ts';
import { verbFormOf } from './verbs.ts';

/** The deeds of one sentence that others may contradict. */
export function deedClaimsIn(passage: Passage): DeedClaim[] {
  if (isForSomeCases(passage) || openToCases.test(passage.text)) return [];
  // A row has no clauses.
  if (passage.cells !== undefined) return closedOrWorked(passage, []);
  const clauses = clausesIn(passage.text);
  return [...neverOrDone(passage, clauses), ...doneBefore(passage), ...closedOrWorked(passage, clauses)];
}

/** A case, a memory or a question says nothing of what is done as a rule. */
export const openToCases =
  /\?|\b(?:if|unless|except|until|did|used to|no longer|formerly|previously|example|e\.g|instead of|would|could|might|only|rest|apart from)\b/i;

const neverCold =
  /\b(?:no|never|(?:do|does) not(?: make| do)?|don['’]t(?: make)?|not)(?: any)? cold[- ]call(?:s|ing)?\b/iu;
const cold =
  /(?:^|\b(?:how to|when you|we|sdrs?|callers?|desk) )(?:(?:make (?:a )?)?cold[- ]call(?:s|ing)?|call from (?:a )?cold lists?)\b/iu;

/** A cold call is a call to a stranger. */
function coldCall(passage: Passage): DeedClaim | undefined {
  const { text } = passage;
  if (!/cold/i.test(text)) return undefined;
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

function neverOrDone(passage: Passage, clauses: readonly Clause[]): DeedClaim[] {
  const coldOne = coldCall(passage);
  if (coldOne !== undefined) return [coldOne];
  return clauses.flatMap(({ who, verb, isRefused, object, tail, range }): DeedClaim[] => {
    const things = objectsIn(object);
    if (things.length === 0 || outsider.test(who)) return [];
    const claim = deedClaim(passage, isRefused ? 'never' : 'done', verb, things, range, who);
    const people = claim.people.length > 0 ? claim.people : strangersIn(who);
    const bounded = { ...claim, people, bounds: boundsIn(tail) };
    return isRefused ? [bounded, ...withoutTrait(bounded)] : [bounded];
  });
}

/** Who never rents address lists rents no list of addresses either, though it be called a list. */
function withoutTrait(claim: DeedClaim): DeedClaim[] {
  const [, trait, name] = /^(\p{L}+) (list|database|file|record)$/u.exec(claim.things[0] ?? '') ?? [];
  return trait === undefined || name === undefined || !gets.test(claim.deed)
    ? []
    : [{ ...claim, things: [name], bounds: [...claim.bounds, trait] }];
}

/** What nobody but us does to a list. */
const gets = /^(?:rent|lease|buy|purchase|scrape)$/;

const gotten =
  /\b(?:an?|each|every|the|all|new) ((?:rent|leas|purchas|scrap)ed|bought) ((?:address |contact |lead )?(?:list|database|file|record|address|contact|lead)(?:e?s)?) (?:is|are) (?:checked|loaded|imported|entered|stored|kept|filed|cleaned|compared|uploaded|used|split|handed|passed|sent|called)\b/iu;

/** “A rented list is checked”: somebody rents it. What stands around it narrows it. */
function doneBefore(passage: Passage): DeedClaim[] {
  const match = /ed |bought/.test(passage.text) ? gotten.exec(passage.text) : null;
  const [words = '', how = '', object = ''] = match ?? [];
  const verb = verbFormOf(how)?.verb;
  if (match === null || verb === undefined || /\b(?:never|not?)\b/i.test(passage.text)) return [];
  const found = { start: match.index, end: match.index + words.length };
  const claim = deedClaim(passage, 'done', verb, [sameName(object)], found, '');
  const around = `${passage.heading?.text ?? ''} ${passage.text}`.replace(/(?<=ss)es\b/g, '');
  return [{ ...claim, bounds: boundsIn(around) }];
}

/** What they do is no business of a handbook; and nobody can tell whom “they” means. */
const outsider =
  /\b(?:customers?|clients?|partners?|buyers?|visitors?|prospects?|leads?|suppliers?|vendors?|competitors?|they|he|she|it|this|that)$/i;

/** Those who do it under a name that is none of the usual ones. */
function strangersIn(who: string): string[] {
  const name = sameName(who);
  return name === '' ||
    /^(?:we|you|i|one|everybody|everyone|anybody|anyone|somebody|people)$/.test(name) ||
    peopleIn(who).length > 0
    ? []
    : [name];
}

/** The words that narrow a deed: “at home”, “without approval”. */
function boundsIn(tail: string): string[] {
  return sameName(tail)
    .split(' ')
    .filter((word) => word !== '' && !boundless.test(word));
}

const boundless =
  /^(?:of|on|in|at|to|and|or|by|for|with|from|within|ever|all|any|circumstance|case|reason|whatsoever|again|we|our|is|are|as|rule|principle)$/;

/** What a deed is done to; whoever has never heard of us is one group under many names. */
function objectsIn(text: string): string[] {
  if (/\b(?:strangers?|cold (?:lists?|leads?|contacts?|names?|prospects?)|bought lists?)\b/i.test(text))
    return ['stranger'];
  const name = sameName(text.replace(plainWords, ''));
  const isName = name !== '' && name.split(' ').length <= 4 && !passing.test(name);
  return isName ? [thingsIn(text)[0] ?? name] : [];
}

const plainWords = /^(?:(?:every|each|any|all|an?|the|our|your|their|its|new|incoming|such|no|other|own) )+/i;

/** Words that stand for another thing in every sentence. */
const passing =
  /^(?:it|them|they|this|that|these|those|him|her|us|you|we|me|one|there|what|so|more|less|most|much|many|few|nothing|something|anything|everything|everybody|nobody|day|week|month|\d+)\b/;
