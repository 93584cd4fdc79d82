import { pattern } from '../turns.ts';

/** “by deleting expired files”, “through 12 press releases”, “with a digest every Monday”. */
export const byMeans = pattern('u')`
  [ ]by (\p{L}+ly )?\p{L}+ing (?=[\p{L}\d])
  [ ](through|via|by means of) (at least )?(\d|an? |one |two |three |four |five |six |ten |twelve )
  [ ]with (an?|one|two|three|four|\d+) (<word> )?(<sent-papers>|e-?mail)s?(?= )
`;

/** What everybody can see of a thing that stays as it is. */
export const standing = pattern('u')`
  ^ (<visible-states>|switched (on|off)|in (force|place|stock|post|office|use)|as (it|they) (is|are)|(the |all |
    both |every )?(<word> ){1,2}(open|closed|shut|locked|sealed|free of|empty)(?= |[.,;]))(?!\p{L})
`;

/** “an engineer who …”, “someone who …”: the verb behind it says who it is. */
export const ofSomebody = pattern('iu')`
  \b(?!(is|are|be|as) )<word> (an?|the|each|every|any|all) (<word> ){1,3}(who|that|which) $
  \b(somebody|someone|anyone|anybody|those|people|everyone) who $
`;

/** “work leads”, “works all open tickets”: the trade’s word for calling and writing. */
export const worked = pattern('iu')`
  ^works? ((the|all|any|each|every|new|open|our|its|their|inbound|outbound) )*<pipeline-things>(?![\p{L}-])
`;

/** “the budget, authority, need and timing fields”: names of what is written down. */
export const listed = pattern('u')`
  ^(, <word>){0,5},? (and|or) <word> <form-parts>(?!\p{L})
`;

/** “has entered …, … and”: what follows is written down. */
export const noting = pattern('u')`
  \b<noting>(e|es|ed|s|ing|ies|ied)?( in| down| for)?( the)? (<word>(,| and|, and) ){0,5}$
`;

/** “our”, “shared”, “and”, “brings”: what stands before values that are no figures. */
export const whose = pattern('u')`
  ^(<whose>|\p{Ll}+(s|es))$
`;

/** “puts up the flags”: that it is done can be seen. */
export const handled = pattern('u')`
  ^ (<word> ){1,4}(out|along|round|around|back|home|off|down|away|apart|through) (to|for|on|by|in|at)[ ]
  ^ (up|out|down|away|in) (the|its|their|our|all|fresh|new) (?!(good|best|right|same)\b)
  ^ back (?!(to|into|in|on)\b)\p{L}
  // “gets back to the caller”: an answer, which is given or not
  ^ (back to|in touch with|hold of) (?!(basics|normal|work|it|reality)\b)\p{L}
  ^ together (for|at)[ ]
  ^ (<word> ){1,3}to (lunch|dinner|breakfast|coffee|supper|tea|court|hospital|site|bed|school)(?!\p{L})
`;

/** “have bikes repaired”, “gets each paper signed”: done by somebody else. */
export const causative = pattern('u')`
  ^( <word>){1,10}? (\p{Ll}{2,}ed|built|made|paid|sent|done|put|cut|written|drawn|taken|sold)(?![\p{L}-])
`;

/** “training”, “checklist”, “sign-up”: a word whose ending says that it is a thing. */
export const thingEnding = pattern('u')`
  ^(?!(any|some|every|no)?things?$|feelings?$|meaning$)\p{L}*[a-z]<thing-endings>$
`;

/** “is signed”, “are reviewed”, “goes live”: something is done, whoever does it. */
export const passive = pattern('iu')`
  \b(is|are|be|been|being|gets?|has|have|had) (\p{L}+ly |then |also |first |both |all |not |never |only )?(<done>|
    \p{L}+ed)\b
  \b(goes|go|went) (live|out|by|on|to|through|into|back|up|over|under|from)\b
  \b(takes?|took) (place|effect|part|stock|notes?|minutes|turns)\b
  \bcomes? (in|out|into|from|back|to|on)\b
`;
