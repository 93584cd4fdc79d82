import { find, lower } from '../find.ts';
import { pattern } from '../turns.ts';
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
const participle = pattern('gu')`
  (?<![\p{L}\d-])(when|once|as soon as|whenever) (?!need|requir|ask|request|call|warrant|want|desir|possib|unused|
    settl|inspir|mov|pleas|interest|tir|hundred|indeed)(\p{L}{3,}ed|sent|paid|built|sold|drawn up|written)(?=,|\.|;|
    $)
`;

const clause = pattern('gu')`
  (?<![\p{L}\d-])(when|whenever|once|as soon as|the moment|by the time|every time|each time|the day|
    the minute) <token> <token>
`;

/** What the clause may begin with: “when possible” and “once again” tell nothing. */
const subjects = pattern('u')`
  ^(?!things$|times$|is$|was$|has$|always$|thus$|us$)(<clause-subjects>|an?|\d+|<word>s)$
`;

/** “when they can”, “once it makes sense”, “when it comes to”. */
const openClause = pattern('u')`
  ^( <word>){0,2}? ?(<wanting>|(?<=<moving-moods> )(moves?|shifts?|changes?|turns?|takes?|strikes?|warms?|is)|
    sees? fit|makes? sense|calls? for|asks? for it|demands?( it)?|requires?( it)?|comes? to|gets? (round|around|(a|
    the) chance|time|quiet\p{L}*|calm\p{L}*|better|busy|cold\p{L}*|warm\p{L}*|late)|(has |have )?settle[sd]?|
    picks? up|dies? down|blows? over|lets? up|looks? right|leaves? (a |some |enough )?(gaps?|room|time|space)|(is|
    are|becomes?|falls?|runs?|goes) (free|quiet|slack|slow|idle|low)|frees? up|(has|have) (a )?(gaps?|room|space|
    capacity|energy)|opens? up|finds? (the )?time)\b
`;

/** “ask when the deal closes” is no time. */
const isQuestion = /\b(?:know|ask|asks|tell|of|about|decide|decides|and|see|by) $/;
