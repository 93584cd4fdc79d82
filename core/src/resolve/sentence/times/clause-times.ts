import { find, lower } from '../find.ts';
import type { SentenceTime } from './sentence-time.ts';

/**
 * Times that are told by what happens: “when each sprint closes”, “once the contract is signed”, “as soon as a claim
 * arrives”. A clause about what somebody can, wants or needs tells no time.
 */
export function clauseTimes(text: string): SentenceTime[] {
  const lowered = lower(text);
  const done = find(text, participle).map((range) => ({ kind: 'rhythm' as const, range }));
  const clauses = find(text, clause).flatMap((range) => {
    const words = lowered.slice(range.start, range.end);
    const subject = /(\S+) \S+$/.exec(words)?.[1] ?? '';
    const isName = /^\p{Lu}/u.test(text.slice(range.end - (words.length - words.lastIndexOf(` ${subject} `) - 1)));
    if (!isName && !subjects.test(subject)) return [];
    const rest = lowered.slice(range.end - words.length + words.lastIndexOf(' '), range.end + 80);
    if (openClause.test(rest) || isQuestion.test(lowered.slice(Math.max(0, range.start - 12), range.start))) return [];
    if (words.startsWith('as ') && /^[^,.;]*\b(?:can|could|able|possible|ready|need|needs)\b/.test(rest)) return [];
    return [{ kind: 'rhythm' as const, range }];
  });
  return [...done, ...clauses];
}

/** “once signed, …”, “is scanned when completed”: what is done, and to what the sentence tells. */
const participle =
  /(?<![\p{L}\d-])(?:when|once|as soon as|whenever) (?!need|requir|ask|request|call|warrant|want|desir|possib|unused|settl|inspir|mov|pleas|interest|tir|hundred|indeed)(?:\p{L}{3,}ed|sent|paid|built|sold|drawn up|written)(?=,|\.|;|$)/gu;

const clause =
  /(?<![\p{L}\d-])(?:when|whenever|once|as soon as|the moment|by the time|every time|each time|the day|the minute) [\p{L}\d’'-]+ [\p{L}\d’'-]+/gu;

/** What the clause may begin with: “when possible” and “once again” tell nothing. */
const subjects = new RegExp(
  '^(?!things$|times$|is$|was$|has$|always$|thus$|us$)(?:an?|the|each|every|any|all|both|no|it|they|he|she|somebody|someone|anybody|anyone|our|their|its|his|her|this|that|two|' +
    'three|four|five|\\d+|new|more|fewer|less|stock|[\\p{L}-]+s)$',
  'u',
);

/** “when they can”, “once it makes sense”, “when it comes to”. */
const openClause = new RegExp(
  "^(?: [\\p{L}’'-]+){0,2}? ?(?:(?<=(?:market|mood|wind|tide|spirit|fancy|weather|economy|season|climate) )(?:moves?|shifts?|changes?|turns?|" +
    'takes?|strikes?|warms?|is)|can|could|may|might|wants?|wish(?:es)?|likes?|needs?|feels?|thinks?|sees? fit|makes? sense|calls? for|asks? for it|demands?(?: it)?|requires?(?: it)?|warrants?|dictates?|arises?|comes? to|matters?|' +
    'is convenient|is right|is ready|are ready|has time|have time|has a moment|allows?|permits?|counts?|gets? (?:round|around|(?:a|the) chance|' +
    'time|quiet\\p{L}*|calm\\p{L}*|better|busy|cold\\p{L}*|warm\\p{L}*|late)|calms?|(?:has |have )?settle[sd]?|quietens?|slows?|eases?|picks? up|improves?|' +
    'dies? down|blows? over|lets? up|looks? right|leaves? (?:a |some |enough )?(?:gaps?|room|time|space)|(?:is|are|becomes?|falls?|runs?|' +
    'goes) (?:free|quiet|slack|slow|idle|low)|frees? up|(?:has|have) (?:a )?(?:gaps?|room|space|capacity|energy)|opens? up|feels?|inspires?|' +
    'inspiration|finds? (?:the )?time)\\b',
  'u',
);

/** “ask when the deal closes” is no time. */
const isQuestion = /\b(?:know|ask|asks|tell|of|about|decide|decides|and|see|by) $/;
