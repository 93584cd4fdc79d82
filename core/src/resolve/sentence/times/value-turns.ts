import { pattern } from '../turns.ts';

/** “three attempts in the first 48 hours”: what is counted is done within them; “40 accounts in the first 90 days” are accounts that are new. */
export const countedWithin = pattern('iu')`
  (\d|\b(<number-word>|once|twice|every|each|no|all))( (?!of\b|<newcomers> )<word>){0,3} (in|during|
    over) the first $
`;

/** “Bring replies under 2 hours”: where a change ends, and no limit. */
export const lowered = pattern('iu')`
  ^(\S+ ){0,4}<lowering>s? (\S+ ){1,8}((?<!\bin )(under|below)|to less than) $
`;

/** “over the next”, “takes at most”, “within a further”, “reply time: ”: what follows is a limit. */
export const limitBefore = pattern('iu')`
  (\b(over|after|every|another|next|following|coming|first|takes?|lasts?|last|(response|reply|answer|turnaround|
    resolution|callback|fix)( time)?|longer than|more than|for|(at )?most|maximum of|max\.?|maximum|when|once|
    inside|past|beyond|exceeds?)( (the|a|next|following|coming|than))* |within [^,.;]{0,12}|[:<≤>] ?)$
`;

/** “… in advance”, “… at the latest”, “… of receipt”: what stands before is a limit. */
export const limitAfter = pattern('iu')`
  ^ (ahead|before|after|in advance|prior|have passed|or (less|sooner|fewer)|at (most|the latest|the outside)|early|
    late|later|beforehand|afterwards|maximum|max|tops|old|from|of (receipt|arrival|the|an?|each|every)|following)\b
`;

/** “400 monthly givers”: people and things that last, and of which kind they are. */
export const standing = pattern('u')`
  ^ ((active|paying|regular|recurring|new|unique) )?(<standing-people>|licen[cs]es?)(?!\p{L})
`;

/** “in the last 90 days”: a stretch that is over. */
export const past = pattern('iu')`
  \b(in|of|during|for|from|over) (the |their |its |an? )?(last|past|opening) $
`;

/** “35 minutes instead of 70”: what changes, and not by when. */
export const replaced = pattern('iu')`
  ^,? (<instead-of>|(down|up) from|not|as against) (the )?(current |present )?\d
`;

/** “in their first …”. */
export const inFirst = pattern('iu')`
  \b(in|of|during|for) (the |their |its |an? )?first $
`;

/** “is called in the first …”, “each lead gets in its first …”. */
export const doneWithin = pattern('iu')`
  (\p{L}(ed|n|ne|t)|\b(each|every) (<word> ){1,3}(gets|receives|has|sees|makes|takes)|
    \beach) (in|during) (the|their|its) first $
`;

/** “… new accounts in their first …”. */
export const newWithin = pattern('iu')`
  \b(accounts?|customers?|hires?|reps?|clients?|leads?) (in|during) (the|their|its) first $
`;

/** “4-hour”. */
export const joined = pattern('iu')`
  -(minute|hour|day|week|month|quarter|year|min|hr)s?$
`;

/** “a 4-hour reply”, “same-day answer”. */
export const noticeAfter = pattern('iu')`
  ^ <replies>\b
`;

/** “tickets aged over …”. */
export const aged = pattern('iu')`
  \b(aged|of) (over|under|more than|less than|above|below|at least) $
`;

/** “leads that are older than …”. */
export const older = pattern('iu')`
  \b(\p{L}+s|any <word>|every <word>|no <word>|each <word>) (that (is|are) )?(older|younger) than $
`;

/** “Keep the stand-up to 15 minutes”. */
export const limited = pattern('iu')`
  \b(keep|hold|limit|restrict|confine)s? (\S+ ){1,6}to $
`;

/** “save 200 hours of paperwork” is an amount. */
export const amountAfter = pattern('u')`
  ^ of (?!(receipt|arrival|the|an?|each|every|all|it|its|their|his|her|our|any|being|<word>ing)\b)\p{Ll}
`;

/** “within at most …”: an amount all the same that sets a limit. */
export const limitNear = pattern('iu')`
  \b(within|in|inside|under|after|for|every)\b[^,.;]{0,16}$
`;

/** “from 9 hours”, “to under 2 hours”, “instead of two days”: a value that changes, and no limit. */
export const changed = pattern('iu')`
  \b(from|to|instead of|by)( (under|below|less than|at most|no more than|an average of|about))? $
`;

/** “the client has 5 days to object”. */
export const given = pattern('iu')`
  \b(has|have|gets?|(is|are) given) $
`;

/** “sends the monthly report”: a rhythm, and no name. */
export const published = pattern('iu')`
  \b<publishing>(s|es|ing)? (the|our|its|their|his|her) $
`;
