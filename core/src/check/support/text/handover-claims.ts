import type { Range } from '../../../read/index.ts';
import { scalarField } from '../../../resolve/index.ts';
import { openToCases } from './deed-claims.ts';
import { entryOf, isForSomeCases, type Passage } from './passage.ts';
import { namesInOrder, peopleIn, thingsIn } from './things.ts';

/** How new leads come to those who work on them, as a sentence or a row says it. */
export interface HandoverClaim {
  readonly passage: Passage;
  readonly way: 'hidden' | 'in turn' | 'taken freely' | 'by hand' | 'by a tool';
  /** The kind of lead, as sorted names; empty for all. */
  readonly things: readonly string[];
  readonly people: readonly string[];
  readonly text: string;
  readonly range: Range;
}

/** The way in one sentence. “Dealt out by rota, and hidden from all others” is one way, so a sentence with two says nothing. */
export function handoverClaimsIn(passage: Passage): HandoverClaim[] {
  const { text } = passage;
  if (isForSomeCases(passage) ? !isRest(passage) : !incoming.test(text)) return [];
  if (openToCases.test(text) || parted.test(text) || inOnePlace.test(text)) return [];
  const found = ways.flatMap(([way, pattern]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ way, words: match[0], start: match.index }];
  });
  // “Dealt out in turn by the tool” is in turn.
  const [one, second] = found.filter(({ way }) => way !== 'by a tool' || found.length === 1);
  if (one === undefined || second !== undefined) return [];
  const things = thingsIn(text).filter((thing) => /lead|enquiry|inquiry|request|mql|sql/.test(thing));
  // Who hands out is not who gets.
  const getting =
    one.way === 'by hand' ? text.slice(one.start).replace(/\bby (?:the |an? )?[\p{L} ]{3,30}/u, '') : text;
  const named = peopleIn(getting);
  const people = namesInOrder(named);
  const range = passage.placeOf({ start: one.start, end: one.start + one.words.length });
  return [{ passage, way: one.way, things: namesInOrder(things), people, text: one.words, range }];
}

/** The row of a routing table that takes every lead that no other row takes. */
function isRest(passage: Passage): boolean {
  const { path } = passage;
  return path?.[0] === 'routing' && path.at(-1) === 'to' && scalarField(entryOf(passage), 'otherwise')?.value === true;
}

const incoming = /\b(?:leads?|enquir(?:y|ies)|requests?|MQLs?|SQLs?)\b/i;

const lead = '(?:leads?|enquir(?:y|ies)|inquir(?:y|ies)|requests?|MQLs?|SQLs?)\\b';
const newLead = `(?:(?:the|an?|any|every|each|next|new|fresh|inbound|incoming|of|demo|trial|contact) ){0,4}${lead}`;
const helper = '(?:(?:is|are|get|gets|be|can be|may be) )?';

/** Each way, in the words of whoever hands over, of whoever takes, and of the lead itself. */
const ways: readonly (readonly [HandoverClaim['way'], RegExp])[] = [
  [
    'hidden',
    /\b(?:hides?|hidden|withheld|kept (?:away )?from|cannot see|can['’]t see|(?:do|does) not see|never sees?|(?:nobody|no one|no \p{L}+) (?:can|may|is able to) see (?:them|it|new|any)\b|invisible|(?:has|have) no (?:access to|view of|sight of))\b/iu,
  ],
  [
    'in turn',
    /\b(?:rota|round[- ]robin|in turn|deals? (?:them |new leads |every lead |leads )?out|dealt out|tak(?:es?|ing) turns|rotat(?:ion|e|es|ed|ing)|(?:distributed|allocated|shared out|spread|assigned|split) (?:evenly|equally))\b/i,
  ],
  [
    'taken freely',
    new RegExp(
      [
        '\\b(?:first come|whoever is (?:free|first)|shared pool)\\b',
        '\\bpicks? (?:(?:them|leads) )?(?:from|up)\\b',
        '\\b(?:takes?|pulls?|picked|taken|pulled) (?:\\w+ ){0,3}from the (?:pool|queue)\\b',
        `\\b(?:pick|choose|select|claim|grab|fetch|draw)s? ${newLead}`,
        `\\b(?:take|pull)s? ${newLead} (?:from|off|out of|themselves|for themselves)\\b`,
        `\\bhelps? (?:themselves|itself|yourself) to ${newLead}`,
        `${lead} ${helper}(?:picked|chosen|claimed|grabbed|selected) (?:by|from|freely)\\b`,
        `${lead}[^.;:]{0,30}\\bchooses? (?:their|its) own\\b`,
        '\\bto claim (?:a|the|an?y) (?:new )?(?:lead|enquiry|request)\\b',
      ].join('|'),
      'i',
    ),
  ],
  [
    'by hand',
    new RegExp(
      [
        `\\b(?:hand|deal|give|assign|distribute|allocate)s? (?:out )?${newLead}[^.;:]{0,40}\\b(?:by hand|manually|by name|personally)\\b`,
        `${lead} ${helper}(?:handed out|assigned|distributed|allocated|given out)[^.;:]{0,40}\\b(?:by hand|manually|by name|personally)\\b`,
      ].join('|'),
      'i',
    ),
  ],
  [
    'by a tool',
    new RegExp(
      [
        `\\b(?:assign|distribute|route|allocate|give)s? ${newLead}[^.;:]{0,40}\\bautomatically\\b`,
        `${lead} ${helper}(?:automatically (?:assigned|distributed|routed|allocated)|(?:assigned|distributed|routed|allocated)[^.;:]{0,40}\\b(?:automatically|by the (?:tool|system)))\\b`,
      ].join('|'),
      'i',
    ),
  ],
];

/** Ways that may be one and the same: a tool deals out in turn, and what is hidden is handed out by hand. */
const together: readonly (readonly HandoverClaim['way'][])[] = [
  ['in turn', 'by a tool'],
  ['hidden', 'by hand'],
  ['hidden', 'by a tool'],
];

/** Whether nobody can follow both ways. */
export function waysOppose(one: HandoverClaim['way'], other: HandoverClaim['way']): boolean {
  return one !== other && !together.some((both) => both.includes(one) && both.includes(other));
}

/** Sentences that hold for a part only. */
const parted =
  /\b(?:for (?:large|small|key|named|the)|region|weekend|night|holiday|away|on leave|after|older|(?:leads?|enquiries|requests?) nobody|that (?:is|are|has|have)|(?:leads?|enquiries|requests?) which|who (?:is|are|has|have)|skips?)\b|^(?:in|on|at|during|for|when|by)\b/i;
const inOnePlace = /\b(?:in|from) \p{Lu}\p{Ll}/u;
