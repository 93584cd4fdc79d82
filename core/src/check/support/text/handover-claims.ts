import type { Range } from '../../../read/index.ts';
import { scalarField } from '../../../resolve/index.ts';
import { openToCases } from './deed-claims.ts';
import { entryOf, isForSomeCases, type Passage } from './passage.ts';
import { peopleIn, thingsIn } from './things.ts';

/** How new leads come to those who work on them, as a sentence says it. Any two ways oppose each other. */
export interface HandoverClaim {
  readonly passage: Passage;
  readonly way: 'hidden' | 'in turn' | 'taken freely';
  /** The kind of lead, as sorted names; empty for all. */
  readonly things: readonly string[];
  readonly people: readonly string[];
  readonly text: string;
  readonly range: Range;
}

/** The way in one sentence. “Dealt out by rota, and hidden from all others” is one way, so a sentence with two says nothing. */
export function handoverClaimsIn(passage: Passage): HandoverClaim[] {
  const { text, cells } = passage;
  if (cells !== undefined || (isForSomeCases(passage) ? !isRest(passage) : !incoming.test(text))) return [];
  if (openToCases.test(text) || parted.test(text)) return [];
  const found = ways.flatMap(([way, pattern]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ way, words: match[0], start: match.index }];
  });
  const [one, second] = found;
  if (one === undefined || second !== undefined) return [];
  const things = thingsIn(text).filter((thing) => /lead|enquiry|inquiry|request|mql|sql/.test(thing));
  const people = [...new Set(peopleIn(text))].sort();
  const range = passage.placeOf({ start: one.start, end: one.start + one.words.length });
  return [{ passage, way: one.way, things: [...new Set(things)].sort(), people, text: one.words, range }];
}

/** The row of a routing table that takes every lead that no other row takes. */
function isRest(passage: Passage): boolean {
  const { path } = passage;
  return path?.[0] === 'routing' && path.at(-1) === 'to' && scalarField(entryOf(passage), 'otherwise')?.value === true;
}

const incoming = /\b(?:leads?|enquir(?:y|ies)|requests?|MQLs?|SQLs?)\b/i;

const ways: readonly (readonly [HandoverClaim['way'], RegExp])[] = [
  [
    'hidden',
    /\b(?:hides?|hidden|withheld|kept (?:away )?from|cannot see|can['’]t see|(?:do|does) not see|never sees?|invisible)\b/i,
  ],
  [
    'in turn',
    /\b(?:rota|round[- ]robin|in turn|deals? (?:them |new leads |every lead |leads )?out|dealt out|takes? turns)\b/i,
  ],
  [
    'taken freely',
    /\b(?:first come|whoever is (?:free|first)|picks? (?:them |leads )?(?:from|up)|(?:takes?|pulls?|picked|taken|pulled) (?:\w+ ){0,3}from the (?:pool|queue)|shared pool)\b/i,
  ],
];

/** Sentences that hold for a part only. */
const parted = /\b(?:for (?:large|small|key|named|the)|region|weekend|night|holiday|away|on leave)\b/i;
