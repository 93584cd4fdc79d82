import { pattern, turns } from '../turns.ts';

/** “spend against budget is reported”: what is told, and not what is reached. */
export const telling = pattern('iu')`
  \b(<telling>|e?-?mail)\p{Ll}*\b
`;

/** “delivers the final media plan”: a paper that is handed over. */
export const handedOver = pattern('iu')`
  ^deliver\p{Ll}* (the|its|their|our|an?) (<versions> )*(?!(annual|yearly|quarterly|monthly|sales|growth|revenue|
    agreed|budgeted|business|target) )\p{Ll}+ (plan|plans|forecast|budget|requirements|standards|timeline) ?$
  ^deliver\p{Ll}* (the|an?) (rolling|revised|updated|draft|final|signed) (plan|forecast|budget) ?$
`;

/** A place that was left empty for a number or a day. */
export const placeholders = pattern('u')`
  \[[^\]]{0,60}\](?!\()
  <[^>\s][^>]{0,60}>
  \bT\.?B\.?[DCA]\b
  \btbc\b
  \btbd\b
  \bto be <settled>\b
  \b[XN]{1,3}(%| ?percent\b)
  [$€£][XN]+\b
  (?<![\w-])X{2,}(?![\w-])
  \b[XN] (?=\p{Ll})
  _{2,}
  \?{2,}
  (?<=\s)\?(?=\s\p{Ll})
  …{2,}
  \{[^}]{0,60}\}
  (?<=\b(by|of|to|least|until|within) )(\.{3}|…|–|—|-)(?=\s|$|\.)
`;

/** One of the words by which a number is only named. */
export const isKnown = pattern('iu')`^<known>$`;

/** How much, by a name: “the agreed number of leads”, “the budgeted margin”. */
export const measuresElsewhere = turns`
  (an? |the |its |our |their )?<known>( upon)?( <word>){0,2}? <agreed-figures>s?
  (on|(within|under|to|against|over|inside|below|above|at) (the |our |its |their )?) ?(agreed |approved |annual |
    quarterly |monthly )?<yardsticks>
  (as )?per (the |our )?(<word> ){0,2}?(plan|sla|contract|agreement|schedule|policy|matrix)
  according to (the |our )?(<word> ){0,2}?(plan|schedule|sla|roadmap)
  in line with (the |our )?(<word> ){0,2}?<plans>
  in accordance with (the |our )?(<word> ){0,2}?(plan|schedule|sla|targets?)
  as (agreed|planned|budgeted|forecast|promised|contracted)
  (the|its|our|their) <measure>s? ((in|from) (the |our |its |their |this |that )?(<word> ){0,2}<papers>(?!\p{L})|
    <promised> (the |our |by |in |on |for )*<word>|(that |which )?(we|they|both|the board|the two sides) (have |
    had |has )?(agreed|set|promised|named|fixed))
  as <laid-down> (in|by|on|under)
  (where|what|as|how|whatever|which) (the |our |their )?(<word> )?<plan-names>s? (says?|wants?|puts?|expects?|
    shows?|has|foresees?)
  (is|are|be|stays?) (where|what|as (high|low|many|much)) (we|they|it|the <word>) (ought|wants?|needs?|should|
    hopes?|likes?|expects?)
  (its|their|our|his|her) (own |full |fair |due |whole )?(share|part|portion|slice|bit|
    half) of the (<word> )?<loads>
  the <measure>( of <word>( <word>)?)? <laid-down> (in|into|by|from|on|under|for|at)
  the <measure>( of <word>( <word>)?)? (that |which )?(the|our|its|their) <word>( <word>)? (<calling-for>|
    calls? for|asks? for)
  the <measure>( of <word>( <word>)?)? (that |which )?(it|they|we|he|she) ((has|have|had) )?(signed up (to|for)|
    committed to|promised|agreed( to| on)?|set|needs?|owes?|was promised|were promised)
  the <word>s (that |which )?(the|our|its|their) (<word> )?<plan-names> (<calling-for>|calls? for|asks? for)
  the <word> (that )?(we|they|both sides|both teams|the board) (have |had |has )?(agreed|forecast|promised|budgeted|
    planned|targeted|committed)( to)?
  (whatever|what) (the )?(<word> ){1,3}(calls? for|demands?|requires?|asks? for|sets?|agreed|says?)
`;

/** When, by a name: “by the agreed date”, “within the usual time”. */
export const timesElsewhere = turns`
  (by|before|within|until|on|at|in|to|inside|ahead of) (the |our |its |their |
    an? )?<known>( upon)?( <word>){0,3}? <time-names>
  (by|before|within|to|on|inside|at) (the |our |its |their )?((?!first\b|last\b|next\b)<word> )?<deadlines>
`;

/** Verbs of reaching, and what follows up to the next sign or preposition of time. */
export const reaching = pattern('giu')`
  (?<![\p{L}\d-])(<reaching>|commits? to|signs? up to|delivers? against|delivers? on|come in (on|under|at)|
    stay (within|on|under)|keep (within|to|on|under))(s|es|ing|ed)? (?<what>((?!every\b|each\b|to\b|on\b|at\b|with\b|
    and\b|for\b|by\b|in\b|of\b|from\b)<word> ?){1,6})
`;
